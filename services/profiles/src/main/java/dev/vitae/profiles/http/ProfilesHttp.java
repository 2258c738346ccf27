package dev.vitae.profiles.http;

import dev.vitae.profiles.publish.Arrivals;
import dev.vitae.profiles.publish.Erasure;
import dev.vitae.profiles.query.Partitions;
import dev.vitae.profiles.query.PipelineStatus;
import dev.vitae.profiles.query.Profiles;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: the API, the page, health and metrics, on one port. */
public final class ProfilesHttp implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ProfilesHttp.class);
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

  private final Access access;
  private final int port;
  private final Javalin server;
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
    this.access = Objects.requireNonNull(access, "access must not be null");
    this.port = port;
    this.server =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
              config.router.ignoreTrailingSlashes = true;
            });
    server.before(this::check);
    server.exception(BadRequest.class, (bad, context) -> bad.problem().send(context));
    server.exception(HttpResponseException.class, ProfilesHttp::refuse);
    server.exception(Exception.class, ProfilesHttp::fail);
    new ProfileRoutes(sources.profiles(), sources.erasure()).addTo(server);
    new ResumeRoutes(sources.profiles(), sources.erasure()).addTo(server);
    new UploadForward(client, sources.producer(), access.token()).addTo(server);
    new EventRoutes(sources.arrivals()).addTo(server);
    new StatusRoutes(sources.profiles(), sources.pipeline()).addTo(server);
    new InternalRoutes(sources.local()).addTo(server);
    server.get("/health/live", context -> answer(context, sources.checks().askLive()));
    server.get("/health/ready", context -> answer(context, sources.checks().askReady()));
    server.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(sources.metrics().scrape()));
    Page.addTo(server);
  }

  /** Starts to serve. */
  public void start() {
    server.start(access.host(), port);
  }

  /** The port that is served. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    client.shutdownNow();
  }

  private void check(Context context) {
    context.header("Content-Security-Policy", Page.CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    String path = context.path();
    if (Page.has(path) || path.startsWith("/health/") || path.equals("/metrics")) {
      return;
    }
    access
        .check(
            context.method().name(),
            context.header(Header.HOST),
            context.header(Header.ORIGIN),
            context.header(Header.AUTHORIZATION))
        .ifPresent(
            refusal -> {
              new Problem(refusal.status(), refusal.code(), refusal.message()).send(context);
              context.skipRemainingHandlers();
            });
  }

  private static void refuse(HttpResponseException refusal, Context context) {
    String code =
        switch (refusal.getStatus()) {
          case 404 -> "NO_SUCH_PATH";
          case 405 -> "METHOD_REFUSED";
          case 413 -> "TOO_LARGE";
          default -> "REFUSED";
        };
    new Problem(refusal.getStatus(), code, "There is nothing like this here; see /openapi.json.")
        .send(context);
  }

  /** Neither message nor address goes to the log: both may hold personal data. */
  private static void fail(Exception failure, Context context) {
    StackTraceElement[] trace = failure.getStackTrace();
    log.error(
        "A request failed: {} at {}",
        failure.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
    new Problem(500, "FAILED", "This should not have happened.").send(context);
  }

  private static void answer(Context context, HealthChecks.Answer answer) {
    context.status(answer.status()).contentType("application/json").result(answer.body());
  }
}
