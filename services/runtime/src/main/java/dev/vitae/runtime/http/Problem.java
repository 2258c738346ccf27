package dev.vitae.runtime.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Why a request got no answer, as problem details (RFC 9457).
 *
 * @param status the HTTP status
 * @param code what programs look at; stable
 * @param message for a person: what is wrong and what to do
 */
public record Problem(int status, String code, String message) {
  /** The media type of {@link #body()}. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String RETRY_SECONDS = "1";

  public Problem {
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }

  /** The details as JSON in UTF-8. */
  public byte[] body() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "about:blank");
    json.put("title", message);
    json.put("status", status);
    json.put("code", code);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Answers with it; who may ask again later is told when. */
  public void send(Context context) {
    if (status == 503 || status == 429) {
      context.header("Retry-After", RETRY_SECONDS);
    }
    context.status(status).contentType(MEDIA_TYPE).result(body());
  }
}
