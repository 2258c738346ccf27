package dev.vitae.runtime.http;

import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server of a service: {@code /health/live}, {@code /health/ready} (200 or 503, JSON),
 * {@code /metrics} (Prometheus' text format), and the routes that the service adds.
 *
 * <p>For every route, whoever added it: {@link Access} is checked, parameters that the route does
 * not {@link Takes take} are refused, and every refusal, the server's own included, is a {@link
 * Problem}. Health and metrics are open to whoever reaches the port.
 */
public final class HttpFront implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(HttpFront.class);

  private final Access access;
  private final int port;
  private final Predicate<String> open;
  private final Javalin server;

  /**
   * @param port to listen on; 0 takes any free one
   * @param open paths that are served to everybody, besides health and metrics
   * @param configure limits of the service's own
   */
  public HttpFront(
      Access access,
      int port,
      Predicate<String> open,
      HealthChecks checks,
      Metrics metrics,
      Consumer<JavalinConfig> configure) {
    this.access = Objects.requireNonNull(access, "access must not be null");
    this.port = port;
    this.open = open.or(path -> path.startsWith("/health/") || path.equals("/metrics"));
    this.server =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
              config.router.ignoreTrailingSlashes = true;
              config.http.prefer405over404 = true;
              config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new ProblemPages()));
              config.jetty.modifyServletContextHandler(
                  context -> context.setErrorHandler(new ProblemPages()));
              configure.accept(config);
            });
    server.before(this::check);
    server.beforeMatched(HttpFront::checkParameters);
    server.exception(BadRequest.class, (bad, context) -> bad.problem().send(context));
    server.exception(HttpResponseException.class, HttpFront::refuse);
    server.exception(Exception.class, HttpFront::fail);
    server.get("/health/live", context -> answer(context, checks.askLive()));
    server.get("/health/ready", context -> answer(context, checks.askReady()));
    server.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(metrics.scrape()));
  }

  /** Where the service adds its routes, each with what it {@link Takes takes}. */
  public Javalin routes() {
    return server;
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
  }

  private void check(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    if (open.test(context.path())) {
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

  private static void checkParameters(Context context) {
    Takes takes =
        context.routeRoles().stream()
            .filter(Takes.class::isInstance)
            .map(Takes.class::cast)
            .findFirst()
            .orElse(Takes.NOTHING);
    takes
        .refusal(context.queryParamMap())
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private static void refuse(HttpResponseException refusal, Context context) {
    Problem problem =
        switch (refusal.getStatus()) {
          case 404 -> new Problem(404, "NO_SUCH_PATH", "There is nothing at this path.");
          case 405 -> {
            String allowed = refusal.getDetails().getOrDefault("availableMethods", "");
            context.header(Header.ALLOW, allowed);
            yield new Problem(405, "METHOD_REFUSED", "This path takes: " + allowed + ".");
          }
          default -> ProblemPages.of(refusal.getStatus());
        };
    problem.send(context);
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
