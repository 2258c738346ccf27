package dev.vitae.enricher;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.FirstLineStatement;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.PositionKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** Nothing is inferred of age, gender, origin, health, family or faith: neither named nor said. */
class FairnessTest {
  private static final Set<String> NEVER =
      Set.of(
          "age",
          "aged",
          "old",
          "young",
          "birth",
          "born",
          "gender",
          "sex",
          "male",
          "female",
          "woman",
          "women",
          "man",
          "men",
          "ethnicity",
          "ethnic",
          "race",
          "racial",
          "nationality",
          "origin",
          "religion",
          "religious",
          "faith",
          "church",
          "muslim",
          "christian",
          "jewish",
          "health",
          "illness",
          "disability",
          "disabled",
          "pregnancy",
          "pregnant",
          "family",
          "marital",
          "married",
          "mother",
          "father",
          "children",
          "parental",
          "maternity");

  /** What is about work and not about a person's body or kin, with the reason. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "JobFunction.HEALTH", "work in health care",
          "SkillKind.HEALTH", "skills of health care",
          "SkillKind", "its doc says what HEALTH holds",
          "PersonName.family", "a part of the name, as written");

  @Test
  void noSchemaHasAPlaceForSuchAnInference() {
    List<String> found = new ArrayList<>();
    look(EnrichedProfile.getClassSchema(), new LinkedHashSet<>(), found);

    assertThat(found).isEmpty();
  }

  @Test
  void whatIsSaidOfAPersonHasNoSuchWordThoughTheDocumentIsFullOfThem() {
    EnrichedProfile known = enriched("Mother of three children, 58 years old, Christian");

    assertThat(said(known)).isNotEmpty();
    for (String text : said(known)) {
      assertThat(words(text)).as(text).doesNotContainAnyElementsOf(NEVER);
    }
  }

  @Test
  void whoSomebodyIsChangesNothingOfWhatIsSaid() {
    EnrichedProfile one = enriched("Mother of three children, 58 years old, Christian");
    EnrichedProfile other = enriched("Single man of 24, Muslim, born in Izmir");

    assertThat(said(one)).isEqualTo(said(other));
    assertThat(one.getThemes()).isEqualTo(other.getThemes());
    assertThat(one.getMoves()).isEqualTo(other.getMoves());
    assertThat(one.getExperience()).isEqualTo(other.getExperience());
  }

  @Test
  void breakSaysOnlyWhatThePersonCallsIt() {
    EnrichedProfile known = enriched("");

    assertThat(known.getExperience().getBreaks())
        .singleElement()
        .satisfies(
            pause ->
                assertThat(pause.getContents())
                    .singleElement()
                    .satisfies(
                        content -> assertThat(content.getWritten()).isEqualTo("Parental leave")));
  }

  private static EnrichedProfile enriched(String summary) {
    return Enrichment.standard()
        .of(
            "p0",
            List.of(
                document(
                    "d0",
                    0,
                    "2026-05",
                    person("Ann Example")
                        .setSummary(value(summary))
                        .setPositions(
                            List.of(
                                position("p1", "Corvane Bank", "Data Analyst", "2021-01", "present")
                                    .setHighlights(
                                        List.of(
                                            value("Built dashboards that cut reporting by 40%")))
                                    .build(),
                                position("p2", "", "Parental leave", "2020-01", "2021-01")
                                    .setKind(PositionKind.CAREER_BREAK)
                                    .build(),
                                position(
                                        "p3",
                                        "Merrow Retail",
                                        "Store Manager",
                                        "2010-01",
                                        "2020-01")
                                    .setHighlights(
                                        List.of(
                                            value("Reported stock and built dashboards by hand")))
                                    .build()))
                        .build())),
            List.of());
  }

  /** Every sentence and name of our own. */
  private static List<String> said(EnrichedProfile known) {
    List<String> said = new ArrayList<>();
    said.add(known.getFirstLine().getText());
    known.getFirstLine().getStatements().stream()
        .map(FirstLineStatement::getText)
        .forEach(said::add);
    known.getThemes().forEach(theme -> said.add(theme.getName()));
    known.getFindings().forEach(finding -> said.add(finding.getMessage()));
    known.getMoves().forEach(move -> said.add(String.valueOf(move.getToIndustry())));
    known.getExperience().getApart().forEach(apart -> said.add(apart.getReason()));
    known.getExperience().getByIndustry().forEach(months -> said.add(months.getName()));
    known.getSkills().stream().map(KnownSkill::getName).forEach(said::add);
    return said;
  }

  private static void look(Schema schema, Set<String> seen, List<String> found) {
    switch (schema.getType()) {
      case RECORD -> {
        if (seen.add(schema.getName())) {
          check(schema.getName(), schema.getName() + ' ' + schema.getDoc(), found);
          for (Schema.Field field : schema.getFields()) {
            String name = schema.getName() + '.' + field.name();
            check(name, field.name() + ' ' + field.doc(), found);
            look(field.schema(), seen, found);
          }
        }
      }
      case ENUM -> {
        if (seen.add(schema.getName())) {
          check(schema.getName(), schema.getName() + ' ' + schema.getDoc(), found);
          schema.getEnumSymbols().forEach(s -> check(schema.getName() + '.' + s, s, found));
        }
      }
      case UNION -> schema.getTypes().forEach(type -> look(type, seen, found));
      case ARRAY -> look(schema.getElementType(), seen, found);
      case MAP -> look(schema.getValueType(), seen, found);
      case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL ->
          assertThat(schema.getType()).isNotNull();
    }
  }

  private static void check(String where, String text, List<String> found) {
    if (!ALLOWED.containsKey(where)) {
      words(text).stream().filter(NEVER::contains).forEach(word -> found.add(where + ": " + word));
    }
  }

  private static List<String> words(String text) {
    String apart = text.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return List.of(apart.toLowerCase(Locale.ROOT).split("[^a-z]+"));
  }
}
