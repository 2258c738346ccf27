package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.extract.entry.EducationEntries;
import dev.vitae.normalizer.parser.extract.entry.WorkEntries;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.List;

/** The third step: each section is read by what it is about, and the parts make one profile. */
public final class ProfileReader {
  private ProfileReader() {}

  /** What a document's sections say of the person. */
  public static Profile read(Document document, List<Section> sections) {
    List<Position> positions = new ArrayList<>();
    List<Position> volunteering = new ArrayList<>();
    List<Education> education = new ArrayList<>();
    for (Section section : sections) {
      switch (section.kind()) {
        case WORK -> positions.addAll(WorkEntries.read(document, section));
        case VOLUNTEERING -> volunteering.addAll(WorkEntries.read(document, section));
        case EDUCATION -> education.addAll(EducationEntries.read(document, section));
        case HEAD, CONTACT, LINKS, SUMMARY, SKILLS, LANGUAGES, CERTIFICATIONS, COURSES,
            PUBLICATIONS, PATENTS, PROJECTS, AWARDS, MEMBERSHIPS, INTERESTS, REFERENCES, SITE,
            OTHER -> {}
      }
    }
    return new Profile(
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        positions,
        volunteering,
        education,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
