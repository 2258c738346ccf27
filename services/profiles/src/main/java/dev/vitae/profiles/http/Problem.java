package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/**
 * Why a request got no answer, as problem details (RFC 9457).
 *
 * @param status the HTTP status
 * @param code what programs look at; stable
 * @param message one sentence for a person
 */
record Problem(int status, String code, String message) {
  private static final String RETRY_SECONDS = "1";

  /** Some partition cannot answer now; a partial answer would be wrong. */
  static Problem notYet() {
    return new Problem(
        503, "NOT_YET", "Some of the stores are moving or starting; ask again in a second.");
  }

  static Problem unknownPerson() {
    return new Problem(404, "PERSON_UNKNOWN", "There is nobody with this id.");
  }

  static Problem unknownDocument() {
    return new Problem(404, "DOCUMENT_UNKNOWN", "There is no document with this id.");
  }

  void send(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "about:blank");
    json.put("title", message);
    json.put("status", status);
    json.put("code", code);
    if (status == 503 || status == 429) {
      context.header("Retry-After", RETRY_SECONDS);
    }
    Json.send(context.status(status), "application/problem+json", json);
  }
}
