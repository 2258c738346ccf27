package dev.vitae.profiles.http;

import dev.vitae.profiles.people.Cursor;
import dev.vitae.runtime.http.BadRequest;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The query parameters of a request, which the route's {@code Takes} has let through. */
record Parameters(Context context) {

  Optional<String> text(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return context.queryParams(name).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  int integer(String name, int fallback, int min, int max) {
    double value = number(name, fallback, min, max);
    if (value != Math.rint(value)) {
      throw refused(name, min, max);
    }
    return (int) value;
  }

  double number(String name, double fallback, int min, int max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      double value = Double.parseDouble(text.get());
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw refused(name, min, max);
    }
    throw refused(name, min, max);
  }

  private static BadRequest refused(String name, int min, int max) {
    return new BadRequest(
        "BAD_PARAMETER", "'" + name + "' must be a number from " + min + " to " + max + ".");
  }

  Optional<Cursor> cursor() {
    return text("cursor")
        .map(
            text ->
                Cursor.decoded(text)
                    .orElseThrow(
                        () ->
                            new BadRequest(
                                "BAD_PARAMETER", "'cursor' must be one that a page came with.")));
  }
}
