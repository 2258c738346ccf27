package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.List;

/** What a profile's reader should know of the document. Nothing is repaired. */
public final class Findings {
  private Findings() {}

  /** All findings: the document reader's own, damage to the text, then what does not fit. */
  public static List<Finding> of(Document document, Profile profile, AsOf asOf) {
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(Damage.in(document));
    findings.addAll(Contradictions.in(profile, asOf));
    return List.copyOf(findings);
  }
}
