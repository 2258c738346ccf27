package dev.vitae.profiles.http;

import dev.vitae.runtime.http.Problem;
import dev.vitae.runtime.http.Takes;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hands uploads on to the producer as they come in, without keeping them: the page knows one
 * origin, and the producer alone decides what is taken.
 *
 * @param producer its address
 * @param token the bearer token that the services share
 */
record UploadForward(HttpClient client, URI producer, Optional<String> token) {
  private static final long MOST_BYTES = 256L << 20;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<String> HANDED_BACK =
      List.of("Content-Type", "Location", "Retry-After");

  void addTo(Javalin server) {
    server.post("/resumes", this::forward, Takes.whatIsHandedOn());
  }

  private void forward(Context context) {
    long length = context.req().getContentLengthLong();
    if (length > MOST_BYTES) {
      new Problem(413, "TOO_LARGE", "One request takes at most 256 MiB; send fewer files at once.")
          .send(context);
      return;
    }
    WatchedBody incoming = new WatchedBody(context.bodyInputStream());
    BodyPublisher body = BodyPublishers.ofInputStream(() -> incoming);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(producer + "/resumes" + query(context)))
            .timeout(LIMIT)
            .POST(length > 0 ? BodyPublishers.fromPublisher(body, length) : body);
    if (context.header("Content-Type") != null) {
      request.header("Content-Type", context.header("Content-Type"));
    }
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      context.status(response.statusCode()).result(response.body());
      HANDED_BACK.forEach(
          name -> response.headers().firstValue(name).ifPresent(v -> context.header(name, v)));
    } catch (IOException e) {
      Problem problem =
          incoming.isBroken()
              ? new Problem(400, "BAD_UPLOAD", "The upload broke off or is badly formed.")
              : new Problem(503, "PRODUCER_UNAVAILABLE", "Uploads are not taken now; try again.");
      problem.send(context);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      new Problem(503, "PRODUCER_UNAVAILABLE", "The server is stopping.").send(context);
    }
  }

  /** Encoded anew: a browser may leave what a URI does not allow as it is. */
  private static String query(Context context) {
    String query =
        context.queryParamMap().entrySet().stream()
            .flatMap(
                each ->
                    each.getValue().stream()
                        .map(value -> encoded(each.getKey()) + '=' + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : '?' + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
