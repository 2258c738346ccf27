package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.Profile;
import java.util.List;

/** What a profile's reader should know of the document. Nothing is repaired. */
public final class Findings {
  private Findings() {}

  /** All findings, the document reader's own first. */
  public static List<Finding> of(Document document, Profile profile, AsOf asOf) {
    return document.findings();
  }
}
