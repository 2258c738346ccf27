package dev.vitae.standalone.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitae.producer.intake.Incoming;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.pipeline.Pipeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consumers that the README shows, cut out of it and run against the pipeline. */
class ReadmeConsumersIT {
  private static final Path README = Path.of("../../README.md");
  private static final String NAME = "Rosalind Quillfeather";
  private static final String RESUME =
      """
      Rosalind Quillfeather
      rosalind.quillfeather@example.com | (555) 010-4477

      Work Experience

      Senior Nurse, Harbour View Hospital
      March 2019 - Present
      - Led a ward of eighteen beds and trained six new nurses.

      Nurse, Old Mill Clinic
      June 2014 - February 2019
      - Ran the vaccination programme for two thousand patients a year.

      Education

      Bachelor of Nursing, University of Northmarsh, 2014

      Skills

      Triage, Wound care, Patient education
      """;

  @TempDir private static Path folder;
  private static DataDirectory data;
  private static Pipeline pipeline;

  @BeforeAll
  static void start() throws Exception {
    data = DataDirectory.claim(folder.resolve("data"));
    pipeline =
        Pipeline.start(
            data,
            Path.of(System.getProperty("vitae.registry.home")),
            null,
            Map.of("http.port", "0"));
    pipeline.awaitReady(Duration.ofMinutes(2));
    pipeline
        .services()
        .sender()
        .send(new Incoming(RESUME.getBytes(StandardCharsets.UTF_8), "cv.txt", "test", null))
        .get(60, TimeUnit.SECONDS);
  }

  @AfterAll
  static void stop() throws IOException {
    if (pipeline != null) {
      pipeline.close();
    }
    data.close();
  }

  @Test
  void theJavaConsumerOfTheReadmePrintsThePerson() throws Exception {
    Path source =
        Files.writeString(folder.resolve("Consumer.java"), block("java", "Consumer.java"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    assertThat(
            firstLine(
                folder, java, "-cp", System.getProperty("java.class.path"), source.toString()))
        .matches("person p[0-9a-f]+ " + NAME);
  }

  @Test
  void theJavaScriptConsumerOfTheReadmePrintsThePerson() throws Exception {
    assumeTrue(available("node") && available("npm"), "needs Node.js with npm");
    Path project = Files.createDirectories(folder.resolve("js"));
    Files.writeString(project.resolve("consumer.js"), block("js", "consumer.js"));
    Files.writeString(project.resolve("package.json"), "{\"private\":true}");
    Matcher install = Pattern.compile("`(npm install [^`]+)`").matcher(Files.readString(README));
    assertThat(install.find()).isTrue();
    run(project, install.group(1).split(" "));

    assertThat(firstLine(project, "node", "consumer.js")).matches("person p[0-9a-f]+ " + NAME);
  }

  /** The README's block of a language that begins by naming this file. */
  private static String block(String language, String file) throws IOException {
    Matcher block =
        Pattern.compile(
                "```" + language + "\n(// " + Pattern.quote(file) + "\n.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).as("the README shows " + file).isTrue();
    return block.group(1);
  }

  private static String firstLine(Path directory, String... command) throws Exception {
    Path errors = directory.resolve("errors.txt");
    Process process = process(directory, command).redirectError(errors.toFile()).start();
    try (InputStream output = process.getInputStream()) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
      return CompletableFuture.supplyAsync(() -> person(reader)).get(90, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("no person was printed: " + Files.readString(errors), e);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String person(BufferedReader reader) {
    return reader
        .lines()
        .filter(line -> line.startsWith("person "))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the consumer ended"));
  }

  private static void run(Path directory, String... command) throws Exception {
    Path output = directory.resolve("output.txt");
    Process process =
        process(directory, command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
  }

  private static ProcessBuilder process(Path directory, String... command) {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(directory.toFile());
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder
        .environment()
        .put("VITAE_KAFKA_BOOTSTRAP_SERVERS", pipeline.endpoints().bootstrapServers());
    builder.environment().put("VITAE_REGISTRY_URL", pipeline.endpoints().registryUrl());
    return builder;
  }

  private static boolean available(String program) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
