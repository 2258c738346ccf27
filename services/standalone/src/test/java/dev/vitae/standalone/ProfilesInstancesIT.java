package dev.vitae.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.profiles.ProfilesMain;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes on one broker answer like one, and go on when one is killed. */
class ProfilesInstancesIT {
  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PEOPLE = 200;

  /** Get, search, facets and paging, each as it is asked over HTTP. */
  private static final List<String> QUESTIONS =
      List.of(
          "/profiles?limit=100",
          "/profiles?q=kafka&limit=50",
          "/profiles?q=java+-rust&skill=Kafka",
          "/profiles?q=example*&limit=7",
          "/profiles/p007",
          "/profiles/p150?format=jsonresume",
          "/resumes/d042",
          "/rejections?limit=10");

  @TempDir Path directory;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Process> processes = new ArrayList<>();
  private Map<String, String> flags;
  private KafkaSettings kafka;

  @BeforeEach
  void fill() throws Exception {
    flags = BROKER.flags();
    kafka = KafkaSettings.from(Configuration.read(null, Map.of(), flags));
    TopicSetup setup = new TopicSetup(kafka);
    setup.create(setup.all(), Duration.ofSeconds(60));
    AvroSerdes serdes = BROKER.serdes(kafka);
    Random random = new Random(3);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            kafka.producer("test"), new StringSerializer(), new ByteArraySerializer())) {
      String enriched = kafka.topics().enriched();
      producer.send(new ProducerRecord<>(enriched, "poison", new byte[] {1, 2, 3}));
      for (int i = 0; i < PEOPLE; i++) {
        EnrichedProfile person = person(i, random);
        producer.send(record(serdes, enriched, person.getPersonId(), person));
      }
      producer.send(new ProducerRecord<>(enriched, "p199", null));
      for (int i = 0; i < 20; i++) {
        RejectedResume rejected =
            RejectedResume.newBuilder()
                .setDocumentId("r%02d".formatted(i))
                .setReceivedAt(Instant.ofEpochMilli(i / 2))
                .setCode(RejectionCode.NOT_A_RESUME)
                .build();
        producer.send(
            record(serdes, kafka.topics().rejected(), rejected.getDocumentId(), rejected));
      }
      producer.flush();
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
    client.close();
  }

  @ParameterizedTest(name = "with {0} copies of each store elsewhere")
  @ValueSource(ints = {0, 1})
  void twoAnswerLikeOneAndOneAnswersAllWhenTheOtherIsKilled(int standbys) throws Exception {
    flags.put("streams.standbys", Integer.toString(standbys));
    int first = start("first");
    Map<String, String> alone = whole(first);
    assertThat(JSON.readTree(alone.get("/profiles?limit=100")).path("total").asInt())
        .isEqualTo(PEOPLE - 1);

    int second = start("second");
    await("both have partitions of the people")
        .atMost(Duration.ofSeconds(90))
        .until(() -> here(first).size() == 1 && here(second).size() == 1);
    assertThat(whole(first)).isEqualTo(alone);
    assertThat(whole(second)).isEqualTo(alone);

    processes.get(0).destroyForcibly().waitFor();
    Instant killed = Instant.now();
    assertThat(whole(second)).isEqualTo(alone);
    assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(30));

    processes.get(1).destroyForcibly().waitFor();
    assertThat(whole(start("second"))).isEqualTo(alone);
  }

  private static EnrichedProfile person(int number, Random random) {
    String[] skills = {"Java", "Kafka", "Rust", "SQL"};
    Profile profile =
        Profile.newBuilder()
            .setName(PersonName.newBuilder().setFull(value("Person Example" + number % 7)).build())
            .setHeadline(value(random.nextBoolean() ? "Kafka engineer" : "Java and Kafka"))
            .setSkills(
                Stream.of(skills[random.nextInt(4)], skills[random.nextInt(4)])
                    .distinct()
                    .map(skill -> Skill.newBuilder().setName(value(skill)).build())
                    .toList())
            .build();
    PersonDocument document =
        PersonDocument.newBuilder()
            .setDocumentId("d%03d".formatted(number))
            .setReceivedAt(Instant.ofEpochMilli(random.nextInt(20)))
            .build();
    return EnrichedProfile.newBuilder()
        .setPersonId("p%03d".formatted(number))
        .setDocuments(List.of(document))
        .setProfile(profile)
        .build();
  }

  private static Value value(String written) {
    return Value.newBuilder().setWritten(written).build();
  }

  private static <T extends SpecificRecord> ProducerRecord<String, byte[]> record(
      AvroSerdes serdes, String topic, String key, T value) {
    @SuppressWarnings("unchecked") // a record's class is the record's type
    Class<T> type = (Class<T>) value.getClass();
    return new ProducerRecord<>(topic, key, serdes.of(type).serializer().serialize(topic, value));
  }

  /** Starts a process of its own with a state directory of its own; returns its port. */
  private int start(String name) throws IOException {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ProfilesMain.class.getName()));
    Map<String, String> own = new TreeMap<>(flags);
    own.put("http.port", Integer.toString(port));
    own.put("state.dir", directory.resolve(name).toString());
    // Otherwise the second gets its share only with the next probing, a minute later.
    own.put("kafka.acceptable.recovery.lag", Long.toString(Long.MAX_VALUE));
    own.forEach((key, setting) -> command.add("--" + key + '=' + setting));
    processes.add(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve(name + "-" + port + ".log").toFile())
            .start());
    return port;
  }

  /** The answers to all questions, once each of them is whole. */
  private Map<String, String> whole(int port) {
    Map<String, String> answers = new TreeMap<>();
    for (String question : QUESTIONS) {
      await(question)
          .atMost(Duration.ofSeconds(90))
          .pollInterval(Duration.ofMillis(200))
          .ignoreExceptionsInstanceOf(IOException.class)
          .until(
              () -> {
                HttpResponse<String> answer = ask(port, question, null);
                boolean complete = answer.statusCode() != 503 && isCaughtUp(question, answer);
                if (complete) {
                  answers.put(question, answer.body());
                }
                return complete;
              });
    }
    return answers;
  }

  /** The very first instance answers wholly of what it has read, and then reads on. */
  private static boolean isCaughtUp(String question, HttpResponse<String> answer)
      throws IOException {
    JsonNode total = JSON.readTree(answer.body()).path("total");
    return switch (question) {
      case "/profiles?limit=100" -> total.asInt() == PEOPLE - 1;
      case "/rejections?limit=10" -> total.asInt() == 20;
      default -> true;
    };
  }

  /** Those partitions of the people that the instance answers for itself. */
  private List<Integer> here(int port) throws Exception {
    List<Integer> here = new ArrayList<>();
    for (int partition = 0; partition < 2; partition++) {
      String question =
          "{\"kind\":\"record\",\"store\":\"PEOPLE\",\"key\":\"x\",\"partitions\":[%d]}"
              .formatted(partition);
      try {
        if (ask(port, "/internal/query", question).statusCode() == 200) {
          here.add(partition);
        }
      } catch (IOException notYet) {
        return List.of();
      }
    }
    return here;
  }

  private HttpResponse<String> ask(int port, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(10));
    if (body != null) {
      request.POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
