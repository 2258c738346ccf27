package dev.vitae.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.runtime.health.Health;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpFrontTest {
  private final Metrics metrics = new Metrics();
  private HttpFront front;

  @BeforeEach
  void start() {
    HealthChecks stage =
        new HealthChecks(
            Map.of("stage", () -> Health.up("RUNNING")),
            Map.of("stage", () -> Health.down("restoring")));
    HealthChecks other =
        new HealthChecks(
            Map.of("other", () -> Health.up("fine")), Map.of("other", () -> Health.up("fine")));
    front =
        new HttpFront(
            new Access("127.0.0.1", Optional.empty()),
            0,
            path -> false,
            stage.and(other),
            metrics,
            configuration -> {});
    front
        .routes()
        .get(
            "/things",
            context -> context.result("things"),
            Takes.once("applicantId", "limit").andRepeated(Set.of("colour")));
    front.routes().post("/things", context -> context.result("made"));
    front.start();
  }

  @AfterEach
  void stop() {
    front.close();
    metrics.close();
  }

  @Test
  void liveReadyAndMetricsAnswerApart() throws IOException {
    assertThat(answer("GET", "/health/live"))
        .startsWith("HTTP/1.1 200")
        .contains("\"status\":\"UP\"", "RUNNING", "other");
    assertThat(answer("GET", "/health/ready"))
        .startsWith("HTTP/1.1 503")
        .contains("\"status\":\"DOWN\"", "restoring");
    assertThat(answer("GET", "/metrics")).contains("jvm_memory_used_bytes");
    assertThat(answer("GET", "/health/live/more")).startsWith("HTTP/1.1 404");
  }

  @Test
  void anUnknownParameterIsRefusedWithTheNearestKnownOne() throws IOException {
    assertThat(answer("GET", "/things?applicantID=4"))
        .startsWith("HTTP/1.1 400")
        .contains(
            "application/problem+json",
            "UNKNOWN_PARAMETER",
            "'applicantID'",
            "Did you mean 'applicantId'?");
    assertThat(answer("GET", "/metrics?x=1"))
        .startsWith("HTTP/1.1 400")
        .contains("this path takes none");
    assertThat(answer("GET", "/health/live?x=1")).startsWith("HTTP/1.1 400");
    assertThat(answer("POST", "/things?limit=1")).startsWith("HTTP/1.1 400");
  }

  @Test
  void onlyWhatIsMeantToBeRepeatedMayBeRepeated() throws IOException {
    assertThat(answer("GET", "/things?colour=red&colour=blue&limit=1")).startsWith("HTTP/1.1 200");
    assertThat(answer("GET", "/things?limit=1&limit=2"))
        .startsWith("HTTP/1.1 400")
        .contains("REPEATED_PARAMETER", "'limit'");
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() throws IOException {
    for (String method : new String[] {"DELETE", "PUT", "PATCH", "OPTIONS"}) {
      assertThat(answer(method, "/things"))
          .startsWith("HTTP/1.1 405")
          .contains("Allow: GET, POST", "METHOD_REFUSED", "application/problem+json");
    }
    assertThat(answer("POST", "/metrics")).startsWith("HTTP/1.1 405").contains("Allow: GET");
    assertThat(answer("POST", "/nothing")).startsWith("HTTP/1.1 404").contains("NO_SUCH_PATH");
  }

  @Test
  void whatTheServerItselfRefusesIsAProblemToo() throws IOException {
    assertProblem(send("NO HTTP AT ALL\r\n\r\n"), 400, "BAD_REQUEST");
    assertProblem(answer("GET", "/" + "x".repeat(20_000)), 414, "ADDRESS_TOO_LONG");
    assertProblem(
        send(
            "GET /things HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                + "x".repeat(20_000)
                + "\r\n\r\n"),
        431,
        "HEADERS_TOO_LARGE");
  }

  private static void assertProblem(String answer, int status, String code) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json", "\"code\":\"" + code + "\"")
        .doesNotContain("<html");
  }

  private String answer(String method, String path) throws IOException {
    return send(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", front.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
