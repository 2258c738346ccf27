package dev.vitae.runtime.serde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * A registry by its address: any that speaks Confluent's REST API, as Apicurio does below {@code
 * /apis/ccompat/v7}.
 *
 * <p>A registry that refuses connections, does not answer in time or answers with a server error is
 * tried again for as long as {@link RegistrySettings#patience()} says; then {@link
 * RegistryUnavailableException} tells the caller. Nothing is kept here: {@link AvroSerdes}
 * remembers what it has asked.
 */
public final class HttpSchemaRegistry implements SchemaRegistry, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final String FULL_TRANSITIVE = "FULL_TRANSITIVE";
  private static final Set<Integer> REFUSALS = Set.of(400, 404, 409, 422);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final RegistrySettings settings;
  private final URI base;
  private final Optional<String> authorization;
  private final HttpClient client;

  /** Asks nothing of the registry yet. */
  public HttpSchemaRegistry(RegistrySettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings must not be null");
    this.base = withoutUser(settings.url());
    this.authorization = authorization(settings);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.timeout())
            .build();
  }

  @Override
  public int register(String subject, Schema schema) {
    JsonNode answer =
        ask(
            "POST",
            "/subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions",
            Map.of("schema", schema.toString()));
    return answer.path("id").asInt();
  }

  @Override
  public Schema byId(int id) {
    String text = ask("GET", "/schemas/ids/" + id, Map.of()).path("schema").asText();
    try {
      return new Schema.Parser().parse(text);
    } catch (SchemaParseException e) {
      throw new RegistryRefusedException("schema " + id + " is no Avro schema: " + e.getMessage());
    }
  }

  /**
   * Lets the registry accept a new version of a schema only if it and all versions before can read
   * each other. To be called at every start: it may be called any number of times.
   */
  public void requireFullTransitive() {
    try {
      ask("PUT", "/config", Map.of("compatibility", FULL_TRANSITIVE));
    } catch (RegistryRefusedException e) {
      // A question repeated after its answer was lost may be refused because it was heard.
      JsonNode config = ask("GET", "/config", Map.of());
      if (!config.path("compatibilityLevel").asText().equals(FULL_TRANSITIVE)) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private JsonNode ask(String method, String path, Map<String, String> body) {
    long deadline = System.nanoTime() + settings.patience().toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return once(method, path, body);
      } catch (RegistryUnavailableException e) {
        if (System.nanoTime() + pause.toNanos() > deadline
            || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LockSupport.parkNanos(pause.toNanos());
        pause = Duration.ofMillis(Math.min(2 * pause.toMillis(), LONGEST_PAUSE.toMillis()));
      }
    }
  }

  private JsonNode once(String method, String path, Map<String, String> body) {
    String what = method + " " + base + path;
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(base + path))
              .timeout(settings.timeout())
              .header("Accept", MEDIA_TYPE + ", application/json")
              .header("Content-Type", MEDIA_TYPE)
              .method(
                  method,
                  body.isEmpty()
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
      authorization.ifPresent(value -> request.header("Authorization", value));
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return answered(what, response.statusCode(), response.body());
    } catch (IOException e) {
      throw new RegistryUnavailableException(what + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryUnavailableException(what + ": interrupted", e);
    }
  }

  /**
   * Only a registry's own no is about what was asked. A wrong password or address, a proxy's page
   * or too many requests are not, and must not turn good records into dead letters.
   */
  private static JsonNode answered(String what, int status, String body) throws IOException {
    JsonNode answer = JSON.readTree(body);
    if (status == 200) {
      return answer;
    }
    String message = what + ": " + status + " " + answer.path("message").asText(body);
    if (REFUSALS.contains(status) && answer.has("error_code")) {
      throw new RegistryRefusedException(message);
    }
    throw new RegistryUnavailableException(message, null);
  }

  private static Optional<String> authorization(RegistrySettings settings) {
    Optional<String> basic =
        Optional.ofNullable(settings.url().getUserInfo())
            .map(user -> user.getBytes(StandardCharsets.UTF_8))
            .map(user -> "Basic " + Base64.getEncoder().encodeToString(user));
    return settings.token().map(token -> "Bearer " + token).or(() -> basic);
  }

  private static URI withoutUser(URI url) {
    return URI.create(
        url.getScheme()
            + "://"
            + url.getRawAuthority().replaceFirst("^.*@", "")
            + url.getRawPath());
  }
}
