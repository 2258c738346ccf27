package dev.vitae.profiles.http;

import static dev.vitae.profiles.SamplePerson.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.profiles.PipelineInMemory;
import dev.vitae.profiles.SamplePerson;
import dev.vitae.profiles.query.StoreName;
import dev.vitae.runtime.http.Access;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Submission;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;
  private PipelineInMemory pipeline;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() {
    pipeline = new PipelineInMemory(directory, new Access("127.0.0.1", Optional.empty()));
    SamplePerson ada =
        person("p1")
            .named("Ada Example")
            .headline("Engineer")
            .works("Senior Engineer", "Example Bank", true, "Moved billing to Kafka in 2020")
            .knows("Java", "Kafka")
            .months(121);
    pipeline.put(ada, "d1", "ada.pdf");
    pipeline.put(person("p2").named("Tom Sample").knows("Rust"), "d2", "tom.pdf");
  }

  @AfterEach
  void stop() {
    pipeline.close();
    client.close();
  }

  @Test
  void searchAnswersWithCardsFacetsAndTheWordsFound() throws Exception {
    JsonNode page = json(get("/profiles?q=kafka&skill=java&minExperience=10"));
    assertThat(page.path("total").asInt()).isEqualTo(1);
    JsonNode card = page.path("people").path(0);
    assertThat(card.path("personId").asText()).isEqualTo("p1");
    assertThat(card.path("name").asText()).isEqualTo("Ada Example");
    JsonNode match = card.path("snippet").path("matches").path(0);
    assertThat(
            card.path("snippet")
                .path("text")
                .asText()
                .substring(match.path(0).asInt(), match.path(1).asInt()))
        .isEqualTo("Kafka");
    assertThat(page.path("facets").path("skills").findValuesAsText("value"))
        .containsExactly("Java", "Kafka");
  }

  @Test
  void pagesFollowEachOtherByTheirCursor() throws Exception {
    JsonNode first = json(get("/profiles?limit=1"));
    JsonNode second = json(get("/profiles?limit=1&cursor=" + first.path("next").asText()));
    assertThat(first.path("total").asInt()).isEqualTo(2);
    assertThat(first.path("people").path(0).path("personId").asText()).isEqualTo("p1");
    assertThat(second.path("people").path(0).path("personId").asText()).isEqualTo("p2");
  }

  @Test
  void anUnknownParameterIsAnErrorThatListsTheKnownOnes() throws Exception {
    HttpResponse<String> answer = get("/profiles?query=kafka");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer).path("code").asText()).isEqualTo("UNKNOWN_PARAMETER");
    assertThat(json(answer).path("title").asText()).contains("minExperience, q, seniority");
  }

  @Test
  void aProfileComesInThreeForms() throws Exception {
    JsonNode ours = json(get("/profiles/p1"));
    assertThat(ours.at("/profile/name/full/evidence/spans/0/end").asInt()).isEqualTo(11);
    JsonNode resume = json(get("/profiles/p1?format=jsonresume"));
    assertThat(resume.at("/basics/name").asText()).isEqualTo("Ada Example");
    HttpResponse<String> linked =
        get("/profiles/p1", "Accept", "application/ld+json;q=0.9,*/*;q=0.1");
    assertThat(linked.headers().firstValue("Content-Type")).contains("application/ld+json");
    assertThat(json(linked).path("@type").asText()).isEqualTo("Person");
    assertThat(json(linked).at("/worksFor/0/worksFor/name").asText()).isEqualTo("Example Bank");
  }

  @Test
  void theBlindViewShowsWhatPeopleCanDoAndNotWhoTheyAre() throws Exception {
    for (String path :
        List.of(
            "/profiles?view=blind&q=kafka",
            "/profiles/p1?view=blind",
            "/profiles/p1?view=blind&format=jsonresume",
            "/profiles/p1?view=blind&format=jsonld")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body())
          .contains("Bank", "Kafka")
          .doesNotContain("Ada")
          .doesNotContain("2020")
          .doesNotContain("ada.pdf");
    }
    assertThat(json(get("/profiles/p1?view=half")).path("code").asText())
        .isEqualTo("BAD_PARAMETER");
  }

  @Test
  void anOldIdLeadsToTheNewOne() throws Exception {
    pipeline.put(PersonRedirect.newBuilder().setFrom("p0").setTo("p00").build());
    pipeline.put(PersonRedirect.newBuilder().setFrom("p00").setTo("p1").build());
    HttpResponse<String> answer = get("/profiles/p0?format=jsonresume");
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).contains("/profiles/p1?format=jsonresume");
    assertThat(get("/profiles/p9").statusCode()).isEqualTo(404);
  }

  @Test
  void aCircleOfRedirectsLeadsNowhere() throws Exception {
    pipeline.put(PersonRedirect.newBuilder().setFrom("x").setTo("y").build());
    pipeline.put(PersonRedirect.newBuilder().setFrom("y").setTo("x").build());
    assertThat(get("/profiles/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aDocumentTellsItsStateItsSubmissionsAndItsPerson() throws Exception {
    JsonNode state = json(get("/resumes/d1"));
    assertThat(state.path("state").asText()).isEqualTo("ENRICHED");
    assertThat(state.path("personId").asText()).isEqualTo("p1");
    assertThat(state.at("/submissions/0/fileName").asText()).isEqualTo("ada.pdf");
    assertThat(get("/resumes/d1?view=text").body()).startsWith("Ada Example\n");
    assertThat(json(get("/resumes/d1?view=profile")).has("text")).isFalse();
    pipeline.submit("d9", submission("s1"));
    assertThat(json(get("/resumes/d9")).path("state").asText()).isEqualTo("RECEIVED");
    assertThat(get("/resumes/d8").statusCode()).isEqualTo(404);
  }

  @Test
  void rejectionsComeLatestFirstWithTheirReasons() throws Exception {
    for (int i = 0; i < 5; i++) {
      pipeline.put(
          RejectedResume.newBuilder()
              .setDocumentId("r" + i)
              .setReceivedAt(Instant.ofEpochMilli(i))
              .setCode(RejectionCode.ENCRYPTED)
              .setMessage("It asks for a password.")
              .build());
    }
    JsonNode first = json(get("/rejections?limit=3"));
    assertThat(first.path("total").asInt()).isEqualTo(5);
    assertThat(first.path("rejections").findValuesAsText("documentId"))
        .containsExactly("r4", "r3", "r2");
    assertThat(
            json(get("/rejections?limit=3&cursor=" + first.path("next").asText()))
                .path("rejections")
                .findValuesAsText("documentId"))
        .containsExactly("r1", "r0");
    assertThat(json(get("/resumes/r4")).at("/rejection/code").asText()).isEqualTo("ENCRYPTED");
  }

  @Test
  void erasingAPersonErasesTheirDocumentsWithAllSubmissions() throws Exception {
    pipeline.submit("d1", submission("s2"));
    HttpResponse<String> answer = send(request("/people/p1").DELETE());
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(pipeline.erased()).containsExactly(Map.entry("d1", List.of("s1", "s2")));
    assertThat(send(request("/people/nobody").DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsErasedIsNotToldOfWhileTheStoresStillHaveThem() throws Exception {
    assertThat(send(request("/people/p1").DELETE()).statusCode()).isEqualTo(202);
    assertThat(get("/profiles/p1").statusCode()).isEqualTo(404);
    assertThat(get("/resumes/d1").statusCode()).isEqualTo(404);
    assertThat(get("/resumes/d1?view=text").statusCode()).isEqualTo(404);
    JsonNode hits = json(get("/profiles"));
    assertThat(hits.path("people").findValuesAsText("personId")).containsExactly("p2");
    assertThat(hits.path("total").asInt()).isEqualTo(1);
    assertThat(get("/profiles/p2").statusCode()).isEqualTo(200);
  }

  @Test
  void aDocumentAloneCanBeErased() throws Exception {
    assertThat(send(request("/resumes/d2").DELETE()).statusCode()).isEqualTo(202);
    assertThat(pipeline.erased()).containsExactly(Map.entry("d2", List.of("s1")));
  }

  @Test
  void whileAStoreMovesThereIsNoPartialAnswer() throws Exception {
    pipeline.move(StoreName.PEOPLE);
    HttpResponse<String> answer = get("/profiles");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(json(answer).path("code").asText()).isEqualTo("NOT_YET");
    assertThat(get("/rejections").statusCode()).isEqualTo(200);
  }

  @Test
  void uploadsAreHandedOnToTheProducer() throws Exception {
    HttpResponse<String> answer =
        send(request("/resumes?fileName=a.txt").POST(HttpRequest.BodyPublishers.ofString("hello")));
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(json(answer).at("/documents/0/size").asInt()).isEqualTo(5);
  }

  @Test
  void anUploadThatBreaksOffIsTheCallersFaultAndNotTheProducers() throws Exception {
    String answer =
        raw(
            "POST /resumes HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\nzz\r\nno chunk\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @Test
  void arrivalsAreStreamedToWhoeverDoesNotExcludeIt() throws Exception {
    for (String accept : List.of("", "Accept: */*\r\n", "Accept: text/event-stream\r\n")) {
      assertThat(firstOf("GET /events HTTP/1.1\r\nHost: localhost\r\n" + accept + "\r\n"))
          .startsWith("HTTP/1.1 200")
          .contains("text/event-stream", "event: enriched", "Ada Example");
    }
    HttpResponse<String> refused = get("/events", "Accept", "application/json");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(json(refused).path("code").asText()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void pagesOfOtherSitesMayNotWriteAndOtherNamesAreRefused() throws Exception {
    HttpResponse<String> foreign =
        send(request("/people/p1").header("Origin", "https://evil.example").DELETE());
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(json(foreign).path("code").asText()).isEqualTo("ORIGIN_REFUSED");
    HttpResponse<String> opaque = send(request("/people/p1").header("Origin", "null").DELETE());
    assertThat(opaque.statusCode()).isEqualTo(403);
    assertThat(raw("GET /profiles HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .contains("403");
    assertThat(pipeline.erased()).isEmpty();
  }

  @Test
  void withATokenNothingIsToldWithoutIt(@TempDir Path other) throws Exception {
    try (PipelineInMemory guarded =
        new PipelineInMemory(other, new Access("127.0.0.1", Optional.of("secret")))) {
      URI profiles = guarded.address().resolve("/profiles");
      assertThat(send(HttpRequest.newBuilder(profiles)).statusCode()).isEqualTo(401);
      assertThat(send(HttpRequest.newBuilder(guarded.address().resolve("/events"))).statusCode())
          .isEqualTo(401);
      assertThat(
              send(HttpRequest.newBuilder(guarded.address().resolve("/internal/query"))
                      .POST(HttpRequest.BodyPublishers.ofString("{}")))
                  .statusCode())
          .isEqualTo(401);
      assertThat(
              send(HttpRequest.newBuilder(profiles).header("Authorization", "Bearer secret"))
                  .statusCode())
          .isEqualTo(200);
      assertThat(send(HttpRequest.newBuilder(guarded.address().resolve("/"))).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void everyPathOfTheDescriptionIsServedAndThePageHasAStrictPolicy() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    JsonNode paths = json(get("/openapi.json")).path("paths");
    assertThat(paths.size()).isGreaterThan(8);
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      if (path.getValue().has("get") && !path.getKey().equals("/events")) {
        String concrete = path.getKey().replaceAll("\\{.*}", "no-such-id");
        assertThat(json(get(concrete)).path("code").asText("")).isNotEqualTo("NO_SUCH_PATH");
      }
    }
    assertThat(json(get("/nowhere")).path("code").asText()).isEqualTo("NO_SUCH_PATH");
  }

  @Test
  void statusHealthAndMetricsAnswer() throws Exception {
    assertThat(json(get("/status")).at("/counts/people").asInt()).isEqualTo(2);
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(get("/metrics").body()).contains("jvm_memory");
  }

  private static Submission submission(String id) {
    return Submission.newBuilder()
        .setSubmissionId(id)
        .setSubmittedAt(Instant.ofEpochMilli(2))
        .build();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = sent(request)) {
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What comes until the first event that names somebody. */
  private String firstOf(String request) throws IOException {
    try (Socket socket = sent(request)) {
      StringBuilder answer = new StringBuilder();
      byte[] part = new byte[4096];
      while (answer.indexOf("Ada Example") < 0) {
        int read = socket.getInputStream().read(part);
        assertThat(read).as("the stream goes on: %s", answer).isPositive();
        answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
      }
      return answer.toString();
    }
  }

  private Socket sent(String request) throws IOException {
    Socket socket = new Socket("127.0.0.1", pipeline.address().getPort());
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(pipeline.address() + path));
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return response.body().startsWith("{")
        ? JSON.readTree(response.body())
        : JSON.createObjectNode();
  }
}
