package dev.vitae.profiles.http;

import dev.vitae.profiles.people.Cursor;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The query parameters of a request. One that is not known is an error: it may be mistyped. */
final class Parameters {
  private final Context context;

  /**
   * @throws BadRequest if the request has others than these
   */
  Parameters(Context context, Collection<String> known) {
    this.context = context;
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw new BadRequest(
            "UNKNOWN_PARAMETER",
            "There is no parameter '"
                + name
                + "'. Known are: "
                + (known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known)))
                + ".");
      }
    }
  }

  Optional<String> text(String name) {
    List<String> values = context.queryParams(name);
    if (values.size() > 1) {
      throw new BadRequest("BAD_PARAMETER", "'" + name + "' may be given once.");
    }
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
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
