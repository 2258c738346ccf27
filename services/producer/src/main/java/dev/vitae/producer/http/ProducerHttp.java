package dev.vitae.producer.http;

import dev.vitae.producer.publish.ResumePublisher;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.http.HttpFront;

/** The producer's HTTP server: uploads, health, metrics. */
public final class ProducerHttp implements AutoCloseable {
  private final HttpFront front;

  /**
   * @param port to listen on; 0 takes any free one
   */
  public ProducerHttp(
      Access access, int port, ResumePublisher publisher, HealthChecks checks, Metrics metrics) {
    UploadRoutes uploads = new UploadRoutes(publisher);
    front = new HttpFront(access, port, path -> false, checks, metrics, UploadRoutes::limit);
    uploads.addTo(front.routes());
  }

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
  }
}
