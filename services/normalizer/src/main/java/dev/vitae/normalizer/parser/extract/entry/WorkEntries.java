package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Position;
import java.util.List;

/** The positions of a section about work or volunteering. */
public final class WorkEntries {
  private WorkEntries() {}

  /**
   * The positions in the document's order, with ids p1, p2 … that are unique within the section.
   * Throws nothing, whatever the lines are.
   */
  public static List<Position> read(Document document, Section section) {
    return List.of();
  }
}
