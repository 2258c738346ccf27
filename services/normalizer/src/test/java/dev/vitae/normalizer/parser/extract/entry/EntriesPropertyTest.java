package dev.vitae.normalizer.parser.extract.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.document.Folding;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every section, however its lines came to stand together. */
class EntriesPropertyTest {
  private static final List<String> LINES =
      List.of(
          "Senior Nurse, Northfield Hospital, Springfield, IL",
          "March 2017 – Present",
          "2012 - 2016   Welder, Steelworks Ltd",
          "- Built things that last",
          "- and went on with them",
          "## Brightwater Logistics",
          "**Shift Lead** (2012 – 2016)",
          "Planned shifts for 30 packers and wrote the handbook.",
          "",
          "",
          "Technologies: Java, SQL, Kafka",
          "Highlights",
          "4 roles",
          "Promoted",
          "Jan 2020Aug 2021 · 1 yr 7 mos · Mumbai · On-site",
          "University of California,",
          "Davis",
          "BSc Physics, 2011",
          "GPA: 3.8/4.0",
          "https://example.com/work",
          "(",
          "–",
          "2019 –",
          "- Present",
          "2017年3月 - 至今  示例公司  工程师",
          "Position:",
          ", , |  · ");

  @Test
  void noOrderOfLinesThrows() throws UnreadableException {
    for (int seed = 0; seed < 400; seed++) {
      Document document = shuffled(seed);

      int read = positions(document).size() + studies(document).size();
      read += Entries.read(document, section(document, Section.Kind.PROJECTS)).size();

      assertThat(read).isNotNegative();
    }
  }

  @Test
  void everyValueIsTheWordsItsEvidencePointsAt() throws UnreadableException {
    for (int seed = 0; seed < 400; seed++) {
      Document document = shuffled(seed);
      for (Value value : values(document)) {
        List<Quote.Piece> pieces = new ArrayList<>();
        for (Span span : value.getEvidence().getSpans()) {
          pieces.add(new Quote.Piece(span.getStart(), span.getEnd()));
        }
        assertThat(pieces).isNotEmpty();
        assertThat(Folding.fold(document.text(), pieces)).isEqualTo(value.getWritten());
      }
    }
  }

  @Test
  void textOfOnePositionIsNoOtherPositionsText() throws UnreadableException {
    for (int seed = 0; seed < 400; seed++) {
      Document document = shuffled(seed);
      boolean[] taken = new boolean[document.text().length()];
      for (Position position : positions(document)) {
        List<Value> own = new ArrayList<>(position.getHighlights());
        Stream.of(position.getDescription(), position.getTitle())
            .filter(value -> value != null)
            .forEach(own::add);
        for (Value value : own) {
          for (Span span : value.getEvidence().getSpans()) {
            for (int i = span.getStart(); i < span.getEnd(); i++) {
              assertThat(taken[i]).as("position %s of %s", i, document.text()).isFalse();
              taken[i] = true;
            }
          }
        }
      }
    }
  }

  private static List<Value> values(Document document) {
    List<Value> values = new ArrayList<>();
    for (Position position : positions(document)) {
      values.addAll(position.getHighlights());
      values.addAll(position.getSkills());
      values.addAll(position.getTitles());
      values.add(position.getEmployer());
      values.add(position.getTitle());
      values.add(position.getUnit());
      values.add(position.getDescription());
      values.add(position.getStatedDuration());
      values.add(position.getPresent());
    }
    for (Education study : studies(document)) {
      values.addAll(study.getCourses());
      values.addAll(study.getNotes());
      values.add(study.getInstitution());
      values.add(study.getDegree());
      values.add(study.getArea());
      values.add(study.getThesis());
    }
    values.removeIf(value -> value == null);
    return values;
  }

  private static List<Position> positions(Document document) {
    return WorkEntries.read(document, section(document, Section.Kind.WORK));
  }

  private static List<Education> studies(Document document) {
    return EducationEntries.read(document, section(document, Section.Kind.EDUCATION));
  }

  private static Section section(Document document, Section.Kind kind) {
    return new Section(kind, null, document.lines());
  }

  private static Document shuffled(int seed) throws UnreadableException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 4 + random.nextInt(20);
    for (int n = 0; n < length; n++) {
      text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
    }
    text.append("Name of the person\n");
    return DocumentStep.read(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
