package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.Profile;
import java.util.Optional;

/** First-person prose in which a named author tells of their own work. */
public final class CareerStory {
  private CareerStory() {}

  /** What the author says of themselves; empty if the document is no career story. */
  public static Optional<Profile> read(Document document) {
    return Optional.empty();
  }
}
