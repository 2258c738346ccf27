package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.finding.Claims;
import dev.vitae.schemas.Claim;
import dev.vitae.schemas.Profile;
import java.util.List;
import java.util.Optional;

/**
 * A page of a talent site whose values were glued together when it was scraped.
 *
 * <p>It stands before the second step: {@link #document} is read like any other document, and
 * {@link #complete} adds to the profile what the site says of the person, as the site's claims.
 */
public final class TalentPage {
  private final Document document;
  private final List<Claim> claims;

  private TalentPage(Document document, List<Claim> claims) {
    this.document = document;
    this.claims = List.copyOf(claims);
  }

  /** The page in a document; empty if the document is none. */
  public static Optional<TalentPage> in(Document document) {
    if (!PageSigns.isTalentPage(document)) {
      return Optional.empty();
    }
    PageLines lines = PageLines.of(document);
    return Optional.of(new TalentPage(lines.refined(), lines.claims()));
  }

  /**
   * The same text, with the lines of the site itself left out and glued lines cut into lines of the
   * same row.
   */
  public Document document() {
    return document;
  }

  /** Adds the site's claims to what was read. */
  public Profile complete(Profile profile) {
    return Claims.add(profile, claims);
  }
}
