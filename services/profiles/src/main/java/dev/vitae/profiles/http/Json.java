package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;

/** Sends JSON. */
final class Json {
  private Json() {}

  static void send(Context context, JsonNode json) {
    send(context, "application/json", json);
  }

  static void send(Context context, String mediaType, JsonNode json) {
    context.contentType(mediaType).result(json.toString());
  }
}
