package dev.vitae.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthServerTest {

  @Test
  void liveReadyAndMetricsAnswerApart() throws Exception {
    HealthChecks stage =
        new HealthChecks(
            Map.of("stage", () -> Health.up("RUNNING")),
            Map.of("stage", () -> Health.down("restoring")));
    HealthChecks other =
        new HealthChecks(
            Map.of("other", () -> Health.up("fine")), Map.of("other", () -> Health.up("fine")));
    try (Metrics metrics = new Metrics();
        HealthServer server =
            HealthServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                stage.and(other),
                metrics)) {
      HttpResponse<String> live = get(server, "/health/live");
      HttpResponse<String> ready = get(server, "/health/ready");

      assertThat(live.statusCode()).isEqualTo(200);
      assertThat(live.body()).contains("\"status\":\"UP\"", "RUNNING", "other");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"status\":\"DOWN\"", "restoring");
      assertThat(get(server, "/metrics").body()).contains("jvm_memory_used_bytes");
      assertThat(get(server, "/health/live/more").statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> get(HealthServer server, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
