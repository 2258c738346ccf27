package dev.vitae.evaluation.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.Enrichment;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who somebody is changes nothing of what is said of them, on whole documents. */
class NothingInferredTest {
  private static final Set<String> NEVER =
      Set.of(
          "age",
          "aged",
          "old",
          "young",
          "born",
          "gender",
          "male",
          "female",
          "woman",
          "women",
          "man",
          "men",
          "mother",
          "father",
          "married",
          "pregnant",
          "maternity",
          "ethnic",
          "nationality",
          "muslim",
          "christian",
          "jewish",
          "religious",
          "disabled",
          "illness");

  /** Summaries that say what nothing may follow from. */
  private static final List<String> PRIVATE =
      List.of(
          "Mother of three, 58 years old, Christian, born in Lagos.",
          "Single man of 24, Muslim, blind in one eye, Turkish.");

  @Test
  void nameAndPrivateWordsOfAWholeDocumentChangeNothingThatIsDerived() throws Exception {
    for (EnrichedDocument document : EnrichedDocument.all()) {
      EnrichedProfile one = as(document, "Fatima Okonkwo-Yilmaz", PRIVATE.get(0));
      EnrichedProfile other = as(document, "Karl Sven Larsson", PRIVATE.get(1));

      assertThat(said(one)).as(document.name()).isEqualTo(said(other));
    }
  }

  @Test
  void noSentenceOfOursSpeaksOfThePerson() throws Exception {
    for (EnrichedDocument document : EnrichedDocument.all()) {
      List<String> ours = new ArrayList<>();
      document.person().getFindings().forEach(finding -> ours.add(finding.getMessage()));
      document.person().getThemes().forEach(theme -> ours.add(theme.getName()));
      document.person().getExperience().getApart().forEach(apart -> ours.add(apart.getReason()));
      document.person().getMoves().forEach(move -> ours.add(move.getRule()));
      if (document.person().getFirstLine() != null) {
        ours.add(document.person().getFirstLine().getText());
      }

      for (String sentence : ours) {
        assertThat(List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
            .as(document.name() + ": " + sentence)
            .doesNotContainAnyElementsOf(NEVER);
      }
    }
  }

  /** Everything that is derived, but for the places of what was replaced. */
  private static List<Object> said(EnrichedProfile person) {
    List<Object> said = new ArrayList<>();
    said.add(person.getCareer());
    said.add(person.getExperience());
    said.add(person.getMoves());
    said.add(person.getThemes());
    said.add(person.getTitles());
    said.add(person.getEmployers());
    said.add(person.getSchools());
    said.add(person.getHighlights());
    said.add(person.getSkills());
    said.add(String.valueOf(person.getFirstLine()));
    person.getFindings().forEach(finding -> said.add(finding.getCode() + finding.getMessage()));
    return said;
  }

  private static EnrichedProfile as(EnrichedDocument document, String name, String summary) {
    NormalizedProfile read = document.document();
    Profile profile =
        Profile.newBuilder(read.getProfile())
            .setName(PersonName.newBuilder().setFull(value(name)).build())
            .setSummary(value(summary))
            .build();
    NormalizedProfile replaced = NormalizedProfile.newBuilder(read).setProfile(profile).build();
    return Enrichment.standard().of("p1", List.of(replaced), List.of());
  }

  private static Value value(String written) {
    return new Value(written, null, new Evidence(0, List.of(), 1f, "typed", List.of("summary")));
  }
}
