package dev.vitae.producer.http;

import dev.vitae.producer.publish.ResumePublisher;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Objects;

/** The producer's HTTP server: uploads, health, metrics. */
public final class ProducerHttp implements AutoCloseable {
  private final Access access;
  private final int port;
  private final Javalin server;

  /**
   * @param port to listen on; 0 takes any free one
   */
  public ProducerHttp(
      Access access, int port, ResumePublisher publisher, HealthChecks checks, Metrics metrics) {
    this.access = Objects.requireNonNull(access, "access must not be null");
    this.port = port;
    this.server =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.router.ignoreTrailingSlashes = true;
              new UploadRoutes(publisher).addTo(config);
            });
    server.before("/resumes", this::check);
    server.get("/health/live", context -> answer(context, checks.askLive()));
    server.get("/health/ready", context -> answer(context, checks.askReady()));
    server.get("/metrics", context -> context.result(metrics.scrape()));
  }

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
  }

  private void check(Context context) {
    access
        .check(
            context.method().name(),
            context.header(Header.HOST),
            context.header(Header.ORIGIN),
            context.header(Header.AUTHORIZATION))
        .ifPresent(
            refusal -> {
              UploadRoutes.problem(context, refusal.status(), refusal.code(), refusal.message());
              context.skipRemainingHandlers();
            });
  }

  private static void answer(Context context, HealthChecks.Answer answer) {
    context.status(answer.status()).contentType("application/json").result(answer.body());
  }
}
