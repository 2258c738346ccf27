package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Education;
import java.util.ArrayList;
import java.util.List;

/** The courses of study of a section about education. */
public final class EducationEntries {
  private EducationEntries() {}

  /** The entries in the document's order, with ids e1, e2 … Throws nothing. */
  public static List<Education> read(Document document, Section section) {
    StudySlots slots = new StudySlots();
    List<Row> rows = Towns.settled(Rows.ofStudies(document, section.lines()));
    Segments.Parted parted = Segments.part(rows, Pattern.ANY_ORDER, slots);
    List<Education> entries = new ArrayList<>();
    for (Block block : parted.blocks()) {
      Study study = new Study(document, slots);
      study.read(block);
      if (!study.isEmpty()) {
        entries.add(study.education("e" + (entries.size() + 1), block.dates()));
      }
    }
    return List.copyOf(entries);
  }
}
