package dev.vitae.profiles.http;

import dev.vitae.profiles.publish.Arrivals;
import dev.vitae.profiles.publish.Erasure;
import dev.vitae.profiles.query.Partitions;
import dev.vitae.profiles.query.PipelineStatus;
import dev.vitae.profiles.query.Profiles;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.http.HttpFront;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The HTTP server: the API, the page, health and metrics, on one port. */
public final class ProfilesHttp implements AutoCloseable {
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

  private final HttpFront front;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_LIMIT)
          .build();

  /**
   * What the server answers from.
   *
   * @param producer where uploads are handed on to
   */
  public record Sources(
      Profiles profiles,
      Partitions local,
      Erasure erasure,
      Arrivals arrivals,
      Supplier<Optional<PipelineStatus>> pipeline,
      URI producer,
      HealthChecks checks,
      Metrics metrics) {}

  /**
   * @param port to listen on; 0 takes any free one
   */
  public ProfilesHttp(Access access, int port, Sources sources) {
    front =
        new HttpFront(access, port, Page::has, sources.checks(), sources.metrics(), config -> {});
    Javalin server = front.routes();
    server.before(context -> context.header("Content-Security-Policy", Page.CONTENT_POLICY));
    new ProfileRoutes(sources.profiles(), sources.erasure()).addTo(server);
    new ResumeRoutes(sources.profiles(), sources.erasure()).addTo(server);
    new UploadForward(client, sources.producer(), access.token()).addTo(server);
    new EventRoutes(sources.arrivals()).addTo(server);
    new StatusRoutes(sources.profiles(), sources.pipeline()).addTo(server);
    new InternalRoutes(sources.local()).addTo(server);
    Page.addTo(server);
  }

  /** Starts to serve. */
  public void start() {
    front.start();
  }

  /** The port that is served. */
  public int port() {
    return front.port();
  }

  @Override
  public void close() {
    front.close();
    client.shutdownNow();
  }
}
