package dev.vitae.profiles.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list of rows: behind this one.
 *
 * @param rank the row's rank in that list
 * @param key its key
 */
public record Cursor(double rank, String key) {

  /** The cursor as text for a URL. */
  public String encoded() {
    String plain = Long.toHexString(Double.doubleToLongBits(rank)) + '.' + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** The cursor of a text; empty when the text is none. */
  public static Optional<Cursor> decoded(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int dot = plain.indexOf('.');
      if (dot < 1) {
        return Optional.empty();
      }
      double rank = Double.longBitsToDouble(Long.parseUnsignedLong(plain.substring(0, dot), 16));
      return Optional.of(new Cursor(rank, plain.substring(dot + 1)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
