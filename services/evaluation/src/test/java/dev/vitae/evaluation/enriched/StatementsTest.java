package dev.vitae.evaluation.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.Career;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.EmployerKind;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Highlight;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.KnownEmployer;
import dev.vitae.schemas.KnownSchool;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.KnownTitle;
import dev.vitae.schemas.Move;
import dev.vitae.schemas.Seniority;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.junit.jupiter.api.Test;

/** Everything that is derived says what it stands on, whatever the document. */
class StatementsTest {
  /** What the document as a whole says, by when it came, where it lay or what it has not. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of("as-of.received", "document.own-address", "finding.MISSING_CONTACT", "pdf-glyphs");

  @Test
  void everyStatementCarriesEvidenceOrItsRuleAndEveryPathLeadsSomewhere() throws Exception {
    List<EnrichedDocument> documents = EnrichedDocument.all();
    List<String> bare = new ArrayList<>();
    int[] statements = {0};
    for (EnrichedDocument document : documents) {
      for (Schema.Field field : document.person().getSchema().getFields()) {
        if (!field.name().equals("profile")) {
          walk(document, field.name(), document.person().get(field.pos()), bare, statements);
        }
      }
    }

    assertThat(documents).hasSizeGreaterThan(60);
    assertThat(statements[0]).isGreaterThan(5000);
    assertThat(bare).isEmpty();
  }

  private static void walk(
      EnrichedDocument document, String where, Object value, List<String> bare, int[] statements) {
    if (value instanceof Collection<?> values) {
      values.forEach(each -> walk(document, where, each, bare, statements));
    } else if (value instanceof IndexedRecord record) {
      statements[0]++;
      String missing = missing(document, record);
      if (!missing.isEmpty()) {
        bare.add(document.name() + ' ' + where + ": " + missing + " in " + record);
      }
      for (Schema.Field field : record.getSchema().getFields()) {
        walk(document, where + '/' + field.name(), record.get(field.pos()), bare, statements);
      }
    }
  }

  /** What a record does not say though it should; empty where nothing is missing. */
  private static String missing(EnrichedDocument document, IndexedRecord record) {
    return switch (record) {
      case Evidence e -> of(document, e);
      case Figure f -> f.getRule().isEmpty() ? "rule" : paths(document, f.getDerivedFrom(), true);
      case KnownSkill s ->
          s.getMentions().isEmpty() && s.getImpliedBy().isEmpty() ? "mentions" : "";
      case KnownTitle t ->
          says(t.getSeniority() != Seniority.UNKNOWN || t.getFunction() != JobFunction.UNKNOWN)
                  && t.getEvidence().getRule().isEmpty()
              ? "rule"
              : "";
      case KnownEmployer e -> of(document, e);
      case KnownSchool s -> of(document, s);
      case Move m -> m.getRule().isEmpty() ? "rule" : paths(document, m.getDerivedFrom(), true);
      case Theme t -> t.getWords().isEmpty() ? "words" : paths(document, t.getDerivedFrom(), true);
      case Highlight h -> h.getReasons().isEmpty() ? "reasons" : "";
      case Career c -> of(document, c);
      default -> "";
    };
  }

  private static boolean says(boolean something) {
    return something;
  }

  private static String of(EnrichedDocument document, Evidence evidence) {
    for (Span span : evidence.getSpans()) {
      if (span.getStart() < 0 || span.getEnd() > document.text().length()) {
        return "a place in the text";
      }
    }
    if (evidence.getRule().isEmpty()) {
      return "rule";
    }
    boolean stands = !evidence.getSpans().isEmpty() || OF_THE_WHOLE.contains(evidence.getRule());
    return paths(document, evidence.getDerivedFrom(), !stands);
  }

  private static String of(EnrichedDocument document, KnownEmployer employer) {
    boolean industry = employer.getIndustry() != null;
    if (industry && employer.getIndustryRule() == null) {
      return "industryRule";
    }
    if (employer.getKind() != EmployerKind.UNKNOWN && employer.getKindConfidence() <= 0) {
      return "kindConfidence";
    }
    boolean country = employer.getCountryCode() != null;
    if (country && employer.getCountryFrom() == null) {
      return "countryFrom";
    }
    return paths(document, employer.getIndustryFrom(), industry);
  }

  private static String of(EnrichedDocument document, KnownSchool school) {
    if (school.getLevel() != DegreeLevel.UNKNOWN && school.getLevelRule() == null) {
      return "levelRule";
    }
    if (school.getCountryCode() != null && school.getCountryFrom() == null) {
      return "countryFrom";
    }
    return paths(document, school.getFieldFrom(), school.getField() != null);
  }

  private static String of(EnrichedDocument document, Career career) {
    String seniority =
        paths(document, career.getSeniorityFrom(), career.getSeniority() != Seniority.UNKNOWN);
    return seniority.isEmpty()
        ? paths(
            document,
            career.getHighestDegreeFrom(),
            career.getHighestDegree() != DegreeLevel.UNKNOWN)
        : seniority;
  }

  private static String paths(EnrichedDocument document, List<String> paths, boolean asked) {
    if (asked && paths.isEmpty()) {
      return "derivedFrom";
    }
    return paths.stream()
        .filter(path -> !leads(document.person().getProfile(), path))
        .findFirst()
        .map(path -> "a value at " + path)
        .orElse("");
  }

  private static boolean leads(IndexedRecord profile, String path) {
    Object at = profile;
    for (String step : path.split("/")) {
      if (at instanceof List<?> list) {
        int index = Integer.parseInt(step);
        at = index < list.size() ? list.get(index) : null;
      } else if (at instanceof IndexedRecord record) {
        Schema.Field field = record.getSchema().getField(step);
        at = field == null ? null : record.get(field.pos());
      } else {
        return false;
      }
    }
    return at != null;
  }
}
