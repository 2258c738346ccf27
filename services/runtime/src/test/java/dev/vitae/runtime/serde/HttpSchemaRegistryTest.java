package dev.vitae.runtime.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSchemaRegistryTest {
  private static final Schema TEXT = Schema.create(Schema.Type.STRING);

  private record Answer(int status, String body) {}

  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization"));
          Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aRegistryThatIsBusyIsAskedAgain() {
    answers.add(new Answer(503, "{}"));
    answers.add(new Answer(429, "{}"));
    answers.add(new Answer(200, "{\"id\":7}"));

    try (HttpSchemaRegistry registry = registry("", Optional.empty())) {
      assertThat(registry.register("a b-value", TEXT)).isEqualTo(7);
    }
    assertThat(asked).hasSize(3).allMatch(it -> it.startsWith("POST /subjects/a+b-value/versions"));
  }

  @Test
  void aNoOfTheRegistryIsFinalAndHasItsWords() {
    answers.add(new Answer(404, "{\"error_code\":40403,\"message\":\"Schema 9 not found\"}"));

    try (HttpSchemaRegistry registry = registry("", Optional.empty())) {
      assertThatThrownBy(() -> registry.byId(9))
          .isInstanceOf(RegistryRefusedException.class)
          .hasMessageContaining("404 Schema 9 not found");
    }
    assertThat(asked).hasSize(1);
  }

  @Test
  void aWrongPasswordOrAddressIsNotTheRecordsFault() {
    for (Answer answer :
        List.of(
            new Answer(401, "{\"error_code\":401,\"message\":\"who are you\"}"),
            new Answer(404, "{}"),
            new Answer(200, "<html>a proxy</html>"))) {
      answers.clear();
      answers.add(answer);
      try (HttpSchemaRegistry registry = registry("", Optional.empty())) {
        assertThatThrownBy(() -> registry.byId(9))
            .as(answer.toString())
            .isInstanceOf(RegistryUnavailableException.class);
      }
    }
  }

  @Test
  void itSignsInWithAUserOrAToken() {
    answers.add(new Answer(200, "{\"schema\":\"\\\"string\\\"\"}"));

    try (HttpSchemaRegistry user = registry("me:secret@", Optional.empty());
        HttpSchemaRegistry token = registry("", Optional.of("t0k3n"))) {
      assertThat(user.byId(1)).isEqualTo(TEXT);
      assertThat(token.byId(1)).isEqualTo(TEXT);
    }
    assertThat(asked.get(0)).endsWith("Basic bWU6c2VjcmV0");
    assertThat(asked.get(1)).endsWith("Bearer t0k3n");
  }

  private HttpSchemaRegistry registry(String user, Optional<String> token) {
    return new HttpSchemaRegistry(
        new RegistrySettings(
            URI.create("http://" + user + "127.0.0.1:" + server.getAddress().getPort()),
            token,
            Duration.ofSeconds(5),
            Duration.ofMillis(600)));
  }
}
