package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Education;
import java.util.List;

/** The courses of study of a section about education. */
public final class EducationEntries {
  private EducationEntries() {}

  /** The entries in the document's order, with ids e1, e2 … Throws nothing. */
  public static List<Education> read(Document document, Section section) {
    return List.of();
  }
}
