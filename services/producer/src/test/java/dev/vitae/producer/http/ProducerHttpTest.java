package dev.vitae.producer.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.publish.ResumePublisher;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProducerHttpTest {
  private static final Topics TOPICS = new Topics("");
  private static final Node NODE = new Node(1, "localhost", 9092);

  private final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());
  private final MockProducer<String, byte[]> kafka =
      new MockProducer<>(cluster(), true, null, new StringSerializer(), new ByteArraySerializer());
  private final Metrics metrics = new Metrics();
  private final ProducerHttp http =
      new ProducerHttp(
          new Access("127.0.0.1", Optional.empty()),
          0,
          new ResumePublisher(
              new Intake(Clock.systemUTC()), TOPICS, serdes, kafka, Intake.MAX_BYTES),
          new HealthChecks(Map.of(), Map.of()),
          metrics);

  @BeforeEach
  void start() {
    http.start();
  }

  @AfterEach
  void stop() {
    http.close();
    metrics.close();
  }

  @Test
  void theLabelsOfAnUploadComeAlong() throws IOException {
    assertThat(post("/resumes?source=ats&applicantId=42&fileName=a%2Fb%0D%0Ac.txt", "text"))
        .startsWith("HTTP/1.1 202");
    assertThat(submission().getSource()).isEqualTo("ats");
    assertThat(submission().getApplicantId()).isEqualTo("42");
    assertThat(submission().getFileName()).isEqualTo("b__c.txt");
  }

  @Test
  void aMistypedParameterLosesNoApplicant() throws IOException {
    assertThat(post("/resumes?applicantID=42", "text"))
        .startsWith("HTTP/1.1 400")
        .contains("UNKNOWN_PARAMETER", "Did you mean 'applicantId'?");
    assertThat(form("applicantID", "42")).startsWith("HTTP/1.1 400").contains("UNKNOWN_PARAMETER");
    assertThat(form("applicantId", "42")).startsWith("HTTP/1.1 202");
    assertThat(kafka.history()).hasSize(2);
    assertThat(submission().getApplicantId()).isEqualTo("42");
  }

  @Test
  void labelsThatAreTooLongOrBreakLinesAreRefused() throws IOException {
    assertThat(post("/resumes?applicantId=" + "x".repeat(257), "text"))
        .startsWith("HTTP/1.1 400")
        .contains("BAD_PARAMETER", "256");
    assertThat(post("/resumes?source=a%0Ab", "text")).startsWith("HTTP/1.1 400");
    assertThat(kafka.history()).isEmpty();
  }

  @Test
  void aBodyThatBreaksOffIsTheCallersFault() throws IOException {
    String head =
        "POST /resumes HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            + "Connection: close\r\n\r\n";
    assertThat(send(head + "zz\r\nno chunk\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
    assertThat(kafka.history()).isEmpty();
  }

  private Submission submission() {
    byte[] value = kafka.history().getFirst().value();
    return serdes.of(SubmittedResume.class).deserializer().deserialize("", value).getSubmission();
  }

  private String form(String field, String value) throws IOException {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"\r\n\r\n"
            + value
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
            + "text\r\n--b--\r\n";
    return post("/resumes", body, "Content-Type: multipart/form-data; boundary=b\r\n");
  }

  private String post(String path, String body, String... headers) throws IOException {
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + String.join("", headers)
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", http.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Cluster cluster() {
    List<PartitionInfo> partitions =
        Stream.of(TOPICS.received(), TOPICS.submitted())
            .map(topic -> new PartitionInfo(topic, 0, NODE, new Node[] {NODE}, new Node[] {NODE}))
            .toList();
    return new Cluster("test", List.of(NODE), partitions, Set.of(), Set.of());
  }
}
