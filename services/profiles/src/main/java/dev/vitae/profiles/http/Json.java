package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Sends JSON. */
final class Json {
  private Json() {}

  static void send(Context context, JsonNode json) {
    send(context, "application/json", json);
  }

  static void send(Context context, String mediaType, JsonNode json) {
    // As bytes: the server would write text of a type it does not know as Latin-1.
    context.contentType(mediaType).result(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
