package dev.vitae.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.standalone.PipelineBroker;
import dev.vitae.standalone.client.PipelineClient;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The four services of docker-compose.yml as processes, with its commands and its environment; only
 * hosts, ports and paths are those of this machine.
 */
class ComposeIT {
  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  private static final List<String> SERVICES =
      List.of("producer", "normalizer", "enricher", "profiles");
  private static final Path FILE = Path.of("../../docker-compose.yml").toAbsolutePath().normalize();
  private static final String TOKEN = "a-token-of-this-test";
  private static final String RESUME =
      """
      Barnaby Thistlewood
      barnaby.thistlewood@example.com | (555) 010-2231

      Work Experience

      Head Cook, The Gilded Turnip
      April 2018 - Present
      - Run a kitchen of nine and plan the weekly menu.

      Cook, Riverside Canteen
      May 2012 - March 2018
      - Cooked three hundred lunches a day.

      Education

      Diploma in Culinary Arts, Norwell College, 2012
      """;

  @TempDir private Path folder;
  private final Map<String, String> servers = BROKER.flags();
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    processes.forEach(Process::destroy);
    for (Process process : processes) {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void theServicesRunAsTheFileSays() throws Exception {
    JsonNode compose = compose();
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (String service : SERVICES) {
      ports.put(service, freePort());
    }
    for (String service : SERVICES) {
      processes.add(start(service, compose.path("services").path(service), ports));
    }
    for (String service : SERVICES) {
      await(service)
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(300))
          .until(() -> status(ports.get(service)) == 200);
    }

    URI url = URI.create("http://127.0.0.1:" + ports.get("profiles"));
    try (PipelineClient client = new PipelineClient(url, Optional.of(TOKEN))) {
      Incoming resume =
          new Incoming(RESUME.getBytes(StandardCharsets.UTF_8), "cv.txt", "test", "7");
      Receipt.Accepted receipt = (Receipt.Accepted) client.send(resume).get(60, TimeUnit.SECONDS);
      await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  client
                      .find("/resumes/" + receipt.documentId())
                      .map(document -> document.path("state").asText())
                      .orElse("")
                      .equals("ENRICHED"));
      JsonNode found = client.get("/profiles", Map.of("q", "Thistlewood"));
      assertThat(found.at("/people/0/name").asText()).isEqualTo("Barnaby Thistlewood");
    }
  }

  /** The file as docker-compose reads it: a file that it refuses fails here. */
  private static JsonNode compose() throws IOException, InterruptedException {
    assumeTrue(available(), "needs docker-compose, Debian's package, to read the file");
    ProcessBuilder command =
        new ProcessBuilder("docker-compose", "-f", FILE.toString(), "config")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    command.environment().put("VITAE_HTTP_TOKEN", TOKEN);
    Process process = command.start();
    JsonNode read = new ObjectMapper(new YAMLFactory()).readTree(process.getInputStream());
    assertThat(process.waitFor()).isZero();
    return read;
  }

  private static boolean available() throws InterruptedException {
    try {
      return new ProcessBuilder("docker-compose", "version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Process start(String name, JsonNode service, Map<String, Integer> ports)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.vitae.schemas",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.vitae.standalone.VitaeMain"));
    service.path("command").forEach(argument -> command.add(argument.asText()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    Path data = Files.createDirectories(folder.resolve(name));
    service
        .path("environment")
        .properties()
        .forEach(
            setting ->
                builder
                    .environment()
                    .put(
                        setting.getKey(),
                        mapped(name, setting.getKey(), setting.getValue().asText(), data, ports)));
    return builder.start();
  }

  /** Hosts, ports and paths of the containers as those of this machine. */
  private String mapped(
      String service, String key, String value, Path data, Map<String, Integer> ports) {
    if (key.equals("VITAE_HTTP_PORT")) {
      return ports.get(service).toString();
    }
    return value
        .replace("broker:9092", servers.get("kafka.bootstrap.servers"))
        .replace("http://registry:8080/apis/ccompat/v7", servers.get("registry.url"))
        .replace("http://producer:8082", "http://127.0.0.1:" + ports.get("producer"))
        .replace("/var/lib/vitae", data.toString())
        .replaceAll("^profiles$|^0\\.0\\.0\\.0$", "127.0.0.1");
  }

  private static int status(int port) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(10_000);
    try {
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    } finally {
      connection.disconnect();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
