package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.Claim;
import java.util.List;

/** Figures that the person states about themselves, such as 'over 20 years of experience'. */
public final class Claims {
  private Claims() {}

  /** The claims in a document's lines, in order. */
  public static List<Claim> of(Document document) {
    return List.of();
  }
}
