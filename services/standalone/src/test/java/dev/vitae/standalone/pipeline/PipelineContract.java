package dev.vitae.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.standalone.InventedPeople;
import dev.vitae.standalone.Topic;
import dev.vitae.standalone.client.PipelineClient;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds from one end to the other, whatever broker and registry the services run on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PipelineContract {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  /** The bundled documents, and whose they are. */
  private static final Map<String, String> SAMPLES =
      Map.of(
          "accountant-converted.md", "Ingrid Solvang-Pratt",
          "data-engineer-talent-page.txt", "Tomasz Wierzbak",
          "teacher-career-story.txt", "Amara Dillon",
          "nurse-two-columns.pdf", "Beatriz Quintela",
          "technician.docx", "Kofi Brandstetter",
          "chef.html", "Léa Montclar");

  private Services services;
  private PipelineClient client;

  /** Of the services, by key: where broker and registry are, and what is this run's own. */
  abstract Map<String, String> flags() throws Exception;

  @BeforeAll
  void start() throws Exception {
    Map<String, String> flags = new HashMap<>(flags());
    flags.put("http.port", "0");
    services = Services.start(Configuration.read(null, Map.of(), flags));
    services.awaitReady(LIMIT);
    client =
        new PipelineClient(URI.create("http://127.0.0.1:" + services.port()), Optional.empty());
  }

  @AfterAll
  void stop() {
    if (client != null) {
      client.close();
    }
    if (services != null) {
      services.close();
    }
  }

  @Test
  void everySampleBecomesItsPerson() throws Exception {
    for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
      String document = accepted(sample(sample.getKey()), sample.getKey(), null);
      JsonNode person = client.get("/profiles/" + personOf(document), Map.of());

      assertThat(person.at("/profile/name/full/written").asText()).isEqualTo(sample.getValue());
      assertThat(person.at("/profile/positions")).isNotEmpty();
      await().atMost(LIMIT).untilAsserted(() -> assertThat(found(sample.getValue())).isEqualTo(1));
    }
  }

  @Test
  void theSameContentTwiceIsOneDocumentWithTwoSubmissions() throws Exception {
    byte[] resume = InventedPeople.resume(1);
    String first = accepted(resume, "one.txt", "applicant-1");
    String second = accepted(resume, "two.txt", "applicant-2");

    assertThat(second).isEqualTo(first);
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> {
              assertThat(applicants(client.get("/resumes/" + first, Map.of())))
                  .containsExactlyInAnyOrder("applicant-1", "applicant-2");
              JsonNode person = client.get("/profiles/" + personOf(first), Map.of());
              assertThat(person.path("documents")).hasSize(1);
              assertThat(applicants(person.path("documents").path(0)))
                  .containsExactlyInAnyOrder("applicant-1", "applicant-2");
            });
    assertThat(found(InventedPeople.name(1))).isEqualTo(1);
  }

  @Test
  void whatIsNoResumeIsRejectedWithItsCode() throws Exception {
    String document = accepted(InventedPeople.recipe(1), "cv.txt", null);

    JsonNode rejected = awaitState(document, "REJECTED");
    assertThat(rejected.at("/rejection/code").asText()).isEqualTo("NOT_A_RESUME");
    assertThat(rejected.at("/rejection/message").asText()).isNotBlank();
    assertThat(
            client.get("/rejections", Map.of()).path("rejections").findValuesAsText("documentId"))
        .contains(document);
  }

  @Test
  void aPersonIsExportedAsJsonResume() throws Exception {
    String document = accepted(InventedPeople.resume(2), "two.txt", null);

    JsonNode resume = client.get("/profiles/" + personOf(document), Map.of("format", "jsonresume"));
    assertThat(resume.at("/basics/name").asText()).isEqualTo(InventedPeople.name(2));
    assertThat(resume.path("work").path(0).path("position").asText())
        .isEqualTo(InventedPeople.title(2));
    assertThat(resume.path("work").path(0).path("name").asText())
        .isEqualTo(InventedPeople.employer(2));
    assertThat(resume.path("work").path(0).path("startDate").asText()).matches("\\d{4}-01");
  }

  @Test
  void anErasedPersonIsNowhereAndMayComeAgain() throws Exception {
    byte[] resume = InventedPeople.resume(3);
    String name = InventedPeople.name(3);
    String document = accepted(resume, "three.txt", "applicant-3");
    String person = personOf(document);
    assertThat(topicsThatHold(List.of(name))).hasSizeGreaterThanOrEqualTo(2);

    client.delete("/people/" + person);

    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> {
              assertThat(client.find("/profiles/" + person)).isEmpty();
              assertThat(client.find("/resumes/" + document)).isEmpty();
              assertThat(found(name)).isZero();
            });
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> assertThat(topicsThatHold(List.of(name, document, "applicant-3"))).isEmpty());

    assertThat(accepted(resume, "three.txt", "applicant-3")).isEqualTo(document);
    assertThat(personOf(document)).isEqualTo(person);
    await().atMost(LIMIT).untilAsserted(() -> assertThat(found(name)).isEqualTo(1));
  }

  /** Sends over HTTP; gives the document's id. */
  private String accepted(byte[] content, String fileName, String applicantId) throws Exception {
    Receipt receipt =
        client
            .send(new Incoming(content, fileName, "test", applicantId))
            .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    assertThat(receipt).isInstanceOf(Receipt.Accepted.class);
    return ((Receipt.Accepted) receipt).documentId();
  }

  private String personOf(String document) {
    String person = awaitState(document, "ENRICHED").path("personId").asText();
    await().atMost(LIMIT).until(() -> client.find("/profiles/" + person).isPresent());
    return person;
  }

  private JsonNode awaitState(String document, String state) {
    return await()
        .atMost(LIMIT)
        .until(
            () -> client.find("/resumes/" + document),
            found -> found.filter(json -> json.path("state").asText().equals(state)).isPresent())
        .orElseThrow();
  }

  private int found(String words) {
    return client.get("/profiles", Map.of("q", '"' + words + '"')).path("total").asInt();
  }

  private static List<String> applicants(JsonNode document) {
    return document.path("submissions").findValuesAsText("applicantId");
  }

  /** The compacted topics, Streams' own included, with a latest value that has such words. */
  private Set<String> topicsThatHold(List<String> words) throws Exception {
    Set<String> holding = new TreeSet<>();
    for (String name : compacted()) {
      Map<String, byte[]> latest = new HashMap<>();
      for (ConsumerRecord<byte[], byte[]> read : new Topic(services.kafka(), name).read()) {
        latest.put(Arrays.toString(read.key()), read.value());
      }
      for (byte[] value : latest.values()) {
        if (value != null && words.stream().anyMatch(each -> contains(value, each))) {
          holding.add(name);
        }
      }
    }
    return holding;
  }

  private Set<String> compacted() throws Exception {
    try (Admin admin = Admin.create(services.kafka().admin())) {
      List<ConfigResource> topics =
          admin.listTopics().names().get().stream()
              .filter(name -> name.startsWith(services.kafka().topics().prefix()))
              .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
              .toList();
      Map<String, Boolean> names = new HashMap<>();
      admin
          .describeConfigs(topics)
          .all()
          .get()
          .forEach(
              (topic, config) ->
                  names.put(
                      topic.name(),
                      config
                          .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                          .value()
                          .contains(TopicConfig.CLEANUP_POLICY_COMPACT)));
      names.values().removeIf(compact -> !compact);
      assertThat(names.keySet()).containsAll(services.kafka().topics().published());
      return names.keySet();
    }
  }

  private static boolean contains(byte[] value, String words) {
    // Strings stand in Avro as they are, in UTF-8; every byte is a character of this set.
    String bytes = new String(value, StandardCharsets.ISO_8859_1);
    return bytes.contains(
        new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  private static byte[] sample(String name) throws Exception {
    try (InputStream content = PipelineContract.class.getResourceAsStream("/samples/" + name)) {
      return content.readAllBytes();
    }
  }
}
