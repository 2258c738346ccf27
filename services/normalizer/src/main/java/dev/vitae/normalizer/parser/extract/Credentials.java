package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.extract.entry.EducationEntries;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells studies from certificates where a heading names both or the other: 'Education and
 * credentials', 'Qualifications', 'Training'. A study is at a school or gives a degree; among
 * studies, what has neither and one date is a certificate. A list of courses whose entries are at
 * schools is the education of a person who has no other.
 *
 * @param education the studies, in the order of the document
 * @param certifications the certificates that stood among them
 * @param courses the sections of courses that are no studies
 */
record Credentials(
    List<Education> education, List<Certification> certifications, List<Section> courses) {

  private static final Pattern CERTIFICATE =
      Pattern.compile("(?iu)certifi[ce]|zertifi[kz]|certyfik|sertifika|lizenz");

  /** What sections about education and about courses hold. */
  static Credentials of(Document document, List<Section> studies, List<Section> courses) {
    List<List<Education>> read = new ArrayList<>();
    boolean schools = false;
    for (Section section : studies) {
      List<Education> entries = EducationEntries.read(document, section);
      schools |= entries.stream().anyMatch(entry -> entry.getInstitution() != null);
      read.add(entries);
    }
    Credentials settled = new Credentials(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < studies.size(); i++) {
      if (schools && !read.get(i).isEmpty() && read.get(i).stream().allMatch(Credentials::isOne)) {
        settled.certifications.addAll(Certificates.of(document, studies.get(i)));
      } else {
        settled.add(document, studies.get(i), read.get(i), schools);
      }
    }
    for (Section section : courses) {
      List<Education> entries = schools ? List.of() : EducationEntries.read(document, section);
      if (!entries.isEmpty() && entries.stream().allMatch(Credentials::isStudy)) {
        settled.education.addAll(entries);
      } else {
        settled.courses.add(section);
      }
    }
    return settled;
  }

  private void add(Document document, Section section, List<Education> entries, boolean schools) {
    for (Education entry : entries) {
      if (schools && isOne(entry)) {
        Value name = entry.getDegree() == null ? entry.getArea() : entry.getDegree();
        certifications.addAll(Certificates.of(document, rows(section, name)));
      } else {
        education.add(entry);
      }
    }
  }

  /** The rows of a section in which a value stands. */
  private static Section rows(Section section, Value value) {
    Span span = value.getEvidence().getSpans().getFirst();
    Set<Integer> rows = new HashSet<>();
    for (Line line : section.lines()) {
      if (line.start() < span.getEnd() && line.end() > span.getStart()) {
        rows.add(line.row());
      }
    }
    List<Line> lines = section.lines().stream().filter(line -> rows.contains(line.row())).toList();
    return new Section(Section.Kind.CERTIFICATIONS, null, lines);
  }

  private static boolean isOne(Education entry) {
    return entry.getInstitution() == null
        && (entry.getLevel() == DegreeLevel.UNKNOWN || isCertificate(entry.getDegree()))
        && entry.getStart() == null
        && !entry.getCurrent()
        && (entry.getDegree() != null || entry.getArea() != null);
  }

  private static boolean isCertificate(Value degree) {
    return degree != null && CERTIFICATE.matcher(degree.getWritten()).find();
  }

  private static boolean isStudy(Education entry) {
    return entry.getInstitution() != null && entry.getLevel() != DegreeLevel.UNKNOWN;
  }
}
