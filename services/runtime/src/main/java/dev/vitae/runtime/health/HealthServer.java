package dev.vitae.runtime.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves {@code /health/live}, {@code /health/ready} (200 or 503, JSON) and {@code /metrics}
 * (Prometheus' text format) of a process that has no other HTTP server.
 */
public final class HealthServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService requests;

  private HealthServer(HttpServer server, ExecutorService requests) {
    this.server = server;
    this.requests = requests;
  }

  /**
   * Starts serving.
   *
   * @param address to bind to; port 0 takes any free one
   * @throws IOException if the address cannot be bound
   */
  public static HealthServer start(InetSocketAddress address, HealthChecks checks, Metrics metrics)
      throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    ExecutorService requests =
        Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("health-", 0).factory());
    server.setExecutor(requests);
    serve(server, "/health/live", checks::askLive, "application/json");
    serve(server, "/health/ready", checks::askReady, "application/json");
    serve(
        server,
        "/metrics",
        () -> new HealthChecks.Answer(200, metrics.scrape()),
        "text/plain; version=0.0.4; charset=utf-8");
    server.start();
    return new HealthServer(server, requests);
  }

  /** The port that is served. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    requests.shutdown();
  }

  private static void serve(
      HttpServer server, String path, Supplier<HealthChecks.Answer> answer, String mediaType) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            boolean readable =
                exchange.getRequestMethod().equals("GET")
                    && exchange.getRequestURI().getPath().equals(path);
            send(exchange, readable ? answer.get() : new HealthChecks.Answer(404, ""), mediaType);
          }
        });
  }

  private static void send(HttpExchange exchange, HealthChecks.Answer answer, String mediaType)
      throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
