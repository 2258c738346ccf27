package dev.vitae.runtime.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * What the server says by itself, before any route is asked: the same problem details as the
 * routes', instead of its HTML pages.
 */
final class ProblemPages extends ErrorHandler {

  /** Of a request whose head cannot be read. */
  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    return ByteBuffer.wrap(of(status).body());
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateAcceptableResponse(
      Request base,
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String message)
      throws IOException {
    base.setHandled(true);
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(of(status).body());
  }

  /** By status, as the server's own words may quote the request. */
  static Problem of(int status) {
    return switch (status) {
      case 400 -> new Problem(status, "BAD_REQUEST", "This is no HTTP request that can be read.");
      case 408 -> new Problem(status, "TOO_SLOW", "The request did not come in time; send again.");
      case 411 -> new Problem(status, "NO_LENGTH", "The request must tell its length.");
      case 413 -> new Problem(status, "TOO_LARGE", "The request is too large.");
      case 414 -> new Problem(status, "ADDRESS_TOO_LONG", "The address is too long.");
      case 431 -> new Problem(status, "HEADERS_TOO_LARGE", "The headers are too large.");
      case 505 -> new Problem(status, "HTTP_VERSION", "This server speaks HTTP/1.1.");
      default ->
          status < 500
              ? new Problem(status, "REFUSED", "The request is not taken.")
              : new Problem(status, "FAILED", "This should not have happened.");
    };
  }
}
