package dev.vitae.enricher.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of a person: it follows from their earliest document and says nothing about either. */
public final class PersonId {
  /** 96 bits: among a thousand million documents two ids collide once in 10^11 runs. */
  private static final int HEX_DIGITS = 24;

  private PersonId() {}

  /** A {@code p} and 24 hexadecimal digits; always the same for the same document. */
  public static String of(String documentId) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("person:" + documentId).getBytes(StandardCharsets.UTF_8));
      return 'p' + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
