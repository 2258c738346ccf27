package dev.vitae.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitae.producer.intake.DocumentId;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.pipeline.Pipeline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, killed again and again while documents stream in. */
class ExactlyOnceIT {
  private static final int DOCUMENTS = 500;
  private static final int ONE_IN = 17; // is no résumé but a recipe
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(15);

  /** Always the same: a run that failed can be run again. */
  private final Random moments = new Random(20);

  private final Set<String> resumes = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();
  private final Map<Integer, Process> started = new HashMap<>();

  @TempDir private Path directory;

  @AfterEach
  void end() {
    started.values().forEach(Process::destroyForcibly);
  }

  @Test
  void everyDocumentComesOutOnceThoughAllIsKilledFiveTimes() throws Exception {
    write();
    killedDuringTheScan();
    killedAfterReady(moments.nextInt(3_000));
    killedDuringTheStart(1_000 + moments.nextInt(4_000));
    killedAfterPeople(1 + moments.nextInt(150));
    killedAfterPeople(1 + moments.nextInt(150));

    Process last = up("--exit");
    assertThat(last.waitFor(5, TimeUnit.MINUTES)).as(printed(last)).isTrue();
    assertThat(last.exitValue()).as(printed(last)).isLessThanOrEqualTo(1);

    try (DataDirectory data = DataDirectory.claim(data());
        Pipeline pipeline =
            Pipeline.start(data, PipelineBroker.registryHome(), null, Map.of("http.port", "0"))) {
      pipeline.awaitReady(START_LIMIT);
      Map<String, byte[]> normalized =
          live(topic(pipeline, pipeline.services().kafka().topics().normalized()));
      Map<String, byte[]> rejected =
          live(topic(pipeline, pipeline.services().kafka().topics().rejected()));
      Map<String, byte[]> people =
          live(topic(pipeline, pipeline.services().kafka().topics().enriched()));
      assertThat(new TreeSet<>(normalized.keySet())).isEqualTo(resumes);
      assertThat(new TreeSet<>(rejected.keySet())).isEqualTo(others);
      assertThat(people).hasSameSizeAs(resumes);
      assertThat(topic(pipeline, pipeline.services().kafka().topics().deadLetters()).read())
          .isEmpty();
      assertThat(found(pipeline)).isEqualTo(resumes.size());
    }
  }

  private void write() throws Exception {
    Files.createDirectories(folder());
    for (int number = 0; number < DOCUMENTS; number++) {
      boolean none = number % ONE_IN == 0;
      byte[] content = none ? InventedPeople.recipe(number) : InventedPeople.resume(number);
      (none ? others : resumes).add(DocumentId.of(content));
      Files.write(folder().resolve("%03d.txt".formatted(number)), content);
    }
    assertThat(resumes.size() + others.size()).isEqualTo(DOCUMENTS);
  }

  private void killedDuringTheScan() throws Exception {
    Process process = up();
    int sent = 1 + moments.nextInt(DOCUMENTS / 4);
    await()
        .atMost(START_LIMIT)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> !process.isAlive() || journalled() >= sent);
    kill(process);
    assertThat(journalled()).as("files sent when it was killed").isBetween(1L, DOCUMENTS - 1L);
  }

  private void killedAfterReady(int millis) throws Exception {
    Process process = up();
    await()
        .atMost(START_LIMIT)
        .until(() -> !process.isAlive() || printed(process).contains("Ready after"));
    if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      kill(process);
    }
    assertThat(process.exitValue()).as(printed(process)).isEqualTo(128 + 9);
  }

  /** Which it prints as they arrive: parsing, merging and storing go on at that moment. */
  private void killedAfterPeople(int people) throws Exception {
    Process process = up();
    await()
        .atMost(START_LIMIT)
        .until(
            () ->
                !process.isAlive()
                    || printed(process).lines().filter(line -> line.contains("@example")).count()
                        >= people);
    kill(process);
  }

  private void killedDuringTheStart(int millis) throws Exception {
    Process process = up();
    assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).as(printed(process)).isFalse();
    kill(process);
  }

  /** Nothing that it started may stay: the registry, the parser. */
  private static void kill(Process process) throws Exception {
    List<ProcessHandle> children = process.descendants().toList();
    assertThat(process.isAlive()).isTrue();
    process.destroyForcibly().waitFor();
    await().atMost(ORPHAN_LIMIT).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  private Process up(String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.vitae.schemas",
                "-Dvitae.registry.home=" + PipelineBroker.registryHome(),
                "-cp",
                System.getProperty("java.class.path"),
                VitaeMain.class.getName(),
                "up",
                folder().toString(),
                "--port",
                "0",
                "--data",
                data().toString()));
    command.addAll(Arrays.asList(options));
    int number = started.size();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("printed-" + number).toFile())
            .start();
    started.put(number, process);
    return process;
  }

  private String printed(Process process) throws Exception {
    for (Map.Entry<Integer, Process> each : started.entrySet()) {
      if (each.getValue() == process) {
        return Files.readString(directory.resolve("printed-" + each.getKey()));
      }
    }
    throw new IllegalArgumentException("not started here");
  }

  private Path folder() {
    return directory.resolve("documents");
  }

  private Path data() {
    return directory.resolve("data");
  }

  private long journalled() throws Exception {
    Path journal = data().resolve("sent-files");
    if (Files.notExists(journal)) {
      return 0;
    }
    try (var lines = Files.lines(journal, StandardCharsets.US_ASCII)) {
      return lines.filter(line -> !line.isBlank()).count();
    }
  }

  private static Topic topic(Pipeline pipeline, String name) {
    return new Topic(pipeline.services().kafka(), name);
  }

  /**
   * The latest record of every key; none of them was ever written twice, as a transaction that is
   * done again after it was committed would do.
   */
  private static Map<String, byte[]> live(Topic topic) throws Exception {
    Map<String, byte[]> latest = new HashMap<>();
    Set<String> all = new HashSet<>();
    for (ConsumerRecord<byte[], byte[]> read : topic.read()) {
      String key = new String(read.key(), StandardCharsets.UTF_8);
      assertThat(all.add(key + Arrays.toString(read.value())))
          .as("%s once on %s", key, topic.name())
          .isTrue();
      if (read.value() == null) {
        latest.remove(key);
      } else {
        latest.put(key, read.value());
      }
    }
    return latest;
  }

  private static int found(Pipeline pipeline) {
    try (PipelineClient client =
        new PipelineClient(URI.create(pipeline.endpoints().url()), Optional.empty())) {
      return client.get("/profiles", Map.of("limit", "0")).path("total").asInt();
    }
  }
}
