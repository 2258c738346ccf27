package dev.vitae.profiles.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.profiles.people.Found;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.HostInfo;

/**
 * The partitions of another instance, asked over HTTP.
 *
 * <p>No answer in time, a refusal or an answer that cannot be read are all {@link Answer.NotYet}:
 * the instance may be gone, and its partitions on their way to others.
 */
public final class RemotePartitions implements Partitions {
  /** Where instances take each other's questions. */
  public static final String PATH = "/internal/query";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final HttpClient client;
  private final HostInfo host;
  private final Optional<String> token;

  /**
   * @param token the bearer token that all instances share
   */
  public RemotePartitions(HttpClient client, HostInfo host, Optional<String> token) {
    this.client = Objects.requireNonNull(client, "client must not be null");
    this.host = Objects.requireNonNull(host, "host must not be null");
    this.token = Objects.requireNonNull(token, "token must not be null");
  }

  /** A client for such questions. */
  public static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT_LIMIT)
        .build();
  }

  @Override
  public Answer<Found> ask(Question question, Set<Integer> partitions) {
    String address = "http://" + host.host() + ':' + host.port() + PATH;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    QuestionJson.write(question, partitions).toString(), StandardCharsets.UTF_8));
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return response.statusCode() == 200
          ? new Answer.Whole<>(FoundJson.read(JSON.readTree(response.body())))
          : new Answer.NotYet<>(host + " answers " + response.statusCode());
    } catch (IOException | IllegalArgumentException e) {
      return new Answer.NotYet<>(host + ": " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.NotYet<>("interrupted");
    }
  }
}
