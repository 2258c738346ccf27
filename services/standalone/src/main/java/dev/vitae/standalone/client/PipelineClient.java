package dev.vitae.standalone.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.producer.intake.ResumeSender;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** The pipeline's HTTP interface. Safe for use by many threads. */
public final class PipelineClient implements ResumeSender, AutoCloseable {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(70);
  private static final int UNDER_WAY = 8;
  private static final int TOO_MANY = 429;
  private static final int MOST_TRIES = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The pipeline answered, and the answer is no. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    RefusedException(int status, String message) {
      super(message);
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }

  private final URI url;
  private final Optional<String> token;
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @param url of the pipeline, such as {@code http://127.0.0.1:8080}
   * @param token bearer token, where one is asked for
   */
  public PipelineClient(URI url, Optional<String> token) {
    this.url = Objects.requireNonNull(url, "url must not be null");
    this.token = Objects.requireNonNull(token, "token must not be null");
  }

  /**
   * What stands under a path.
   *
   * @param path such as {@code /profiles}
   * @param parameters of the query, not yet encoded
   * @throws RefusedException if the answer is no
   * @throws UncheckedIOException if there is no answer
   */
  public JsonNode get(String path, Map<String, String> parameters) {
    return answer(request(path, parameters).GET().build());
  }

  /** As {@link #get}, with parameters that may stand more than once. */
  public JsonNode getAll(String path, Map<String, List<String>> parameters) {
    List<Map.Entry<String, String>> each =
        parameters.entrySet().stream()
            .flatMap(
                entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
            .toList();
    return answer(request(path, each).GET().build());
  }

  /** As {@link #get}, for one thing; empty if it does not exist. */
  public Optional<JsonNode> find(String path) {
    try {
      return Optional.of(get(path, Map.of()));
    } catch (RefusedException e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Erases what stands under a path. */
  public JsonNode delete(String path) {
    return answer(request(path, Map.of()).DELETE().build());
  }

  @Override
  public CompletableFuture<Receipt> send(Incoming incoming) {
    room.acquireUninterruptibly();
    return CompletableFuture.supplyAsync(() -> upload(incoming))
        .whenComplete((receipt, failure) -> room.release());
  }

  private Receipt upload(Incoming incoming) {
    Map<String, String> parameters = new java.util.LinkedHashMap<>();
    parameters.put("fileName", incoming.fileName());
    parameters.put("source", incoming.source());
    if (incoming.applicantId() != null) {
      parameters.put("applicantId", incoming.applicantId());
    }
    HttpRequest request =
        request("/resumes", parameters)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(incoming.content()))
            .build();
    for (int tries = 1; ; tries++) {
      HttpResponse<String> response = exchange(request);
      if (response.statusCode() != TOO_MANY || tries == MOST_TRIES) {
        return receipt(response);
      }
      // The pipeline is full: slower, as it asks.
      pause(Duration.ofSeconds(1));
    }
  }

  private static Receipt receipt(HttpResponse<String> response) {
    JsonNode body = json(response);
    JsonNode document = body.path("documents").path(0);
    if (document.has("documentId")) {
      return new Receipt.Accepted(
          document.get("documentId").asText(),
          document.path("submissionId").asText(),
          document.path("mediaType").asText(),
          document.path("known").asBoolean());
    }
    if (document.has("code")) {
      return new Receipt.Refused(
          RejectionCode.valueOf(document.get("code").asText()), document.path("message").asText());
    }
    throw refused(response, body);
  }

  private JsonNode answer(HttpRequest request) {
    HttpResponse<String> response = exchange(request);
    JsonNode body = json(response);
    if (response.statusCode() / 100 != 2) {
      throw refused(response, body);
    }
    return body;
  }

  private static RefusedException refused(HttpResponse<String> response, JsonNode body) {
    String said = body.path("detail").asText(body.path("title").asText("no reason given"));
    String code = body.path("code").asText("");
    return new RefusedException(
        response.statusCode(),
        said + " (" + response.statusCode() + (code.isEmpty() ? "" : " " + code) + ")");
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from " + url + "; is the pipeline up?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private HttpRequest.Builder request(String path, Map<String, String> parameters) {
    return request(path, List.copyOf(parameters.entrySet()));
  }

  private HttpRequest.Builder request(String path, List<Map.Entry<String, String>> parameters) {
    String query =
        parameters.stream()
            .map(entry -> encoded(entry.getKey()) + '=' + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url.resolve(query.isEmpty() ? path : path + '?' + query))
            .timeout(ANSWER_LIMIT)
            .header("Accept", "application/json");
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request;
  }

  private static JsonNode json(HttpResponse<String> response) {
    try {
      String body = response.body();
      return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
    } catch (IOException e) {
      throw new RefusedException(response.statusCode(), "the answer is no JSON: is this Vitae?");
    }
  }

  private static void pause(Duration time) {
    java.util.concurrent.locks.LockSupport.parkNanos(time.toNanos());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
