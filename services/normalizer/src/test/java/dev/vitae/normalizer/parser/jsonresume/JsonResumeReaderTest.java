package dev.vitae.normalizer.parser.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonResumeReaderTest {
  private static final String JSON =
      """
      {"basics": {"name": "Ann \\"Annie\\" Example", "email": "ann@example.com",
         "location": {"city": "Oslo", "countryCode": "NO"},
         "profiles": [{"network": "GitHub", "username": "ann"}]},
       "work": [
         {"name": "Acme", "position": "Nurse", "startDate": "2019-03-01", "endDate": "2021-05",
          "summary": "Two\\nlines", "highlights": ["one", "two"]},
         {"name": "Acme", "position": "Head Nurse", "startDate": "2021"}],
       "education": [{"institution": "U", "studyType": "BSc", "area": "Nursing", "score": 1.5}],
       "skills": [{"name": "Care", "keywords": ["Triage"]}, {"name": "Excel"}]}
      """;

  private static Document document() throws UnreadableException {
    return DocumentStep.read(JSON.getBytes(StandardCharsets.UTF_8));
  }

  private static String cut(Document document, Value value) {
    Span span = value.getEvidence().getSpans().get(0);
    return document.text().substring(span.getStart(), span.getEnd());
  }

  @Test
  void everyValueStandsWhereItsEvidenceSays() throws UnreadableException {
    Document document = document();
    Profile profile = JsonResumeReader.read(document);

    assertThat(cut(document, profile.getName().getFull())).isEqualTo("Ann \"Annie\" Example");
    assertThat(cut(document, profile.getPositions().get(0).getDescription()))
        .isEqualTo("Two lines")
        .isEqualTo(profile.getPositions().get(0).getDescription().getWritten());
  }

  @Test
  void rolesAtOneEmployerAreAGroupAndTheOpenOneIsCurrent() throws UnreadableException {
    Profile profile = JsonResumeReader.read(document());
    Position first = profile.getPositions().get(0);
    Position second = profile.getPositions().get(1);

    assertThat(first.getEmployerGroup()).isEqualTo(second.getEmployerGroup());
    assertThat(first.getCurrent()).isFalse();
    assertThat(first.getStart().getMonth()).isEqualTo(3);
    assertThat(second.getCurrent()).isTrue();
    assertThat(second.getStart().getMonth()).isZero();
    assertThat(first.getHighlights()).extracting(Value::getWritten).containsExactly("one", "two");
  }

  @Test
  void skillsKeepTheirGroups() throws UnreadableException {
    Profile profile = JsonResumeReader.read(document());

    assertThat(profile.getSkills())
        .extracting(skill -> skill.getName().getWritten())
        .containsExactly("Triage", "Excel");
    assertThat(profile.getSkills().get(0).getCategory().getWritten()).isEqualTo("Care");
    assertThat(profile.getEducation().get(0).getGrade().getValue().getWritten()).isEqualTo("1.5");
  }
}
