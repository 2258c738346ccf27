package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private static final Pattern WORDS =
      Pattern.compile("(?iu)(?:co-?op|stage|été|\\d{1,3}\\s?%|in(?:tern)?)(?!\\p{L})");

  private final Openings openings = Openings.of(WORDS);

  @Test
  void whateverTheExpressionFindsAtTheBeginOfAWordHasAnOpening() {
    for (String match : List.of("co-op", "COOP", "Stage", "été", "5%", "100 %", "In", "intern")) {
      assertThat(openings.at(match, 0, match.length())).as(match).isTrue();
    }
    for (String text : List.of("a Stage at sea", "no été", "an in-house INTERN", "l'intern")) {
      assertThat(WORDS.matcher(text).find()).isTrue();
      assertThat(openings.any(text, 0, text.length())).as(text).isTrue();
    }
  }

  @Test
  void wordsThatOpenOtherwiseAreNotLookedAt() {
    String text = "Registered nurse, tracing rays";
    assertThat(openings.any(text, 0, text.length())).isFalse();
    assertThat(openings.at(text, 0, text.length())).isFalse();
  }

  @Test
  void onlyTheStretchCounts() {
    assertThat(openings.any("stage", 0, 1)).isFalse();
    assertThat(openings.any("a stage", 0, 2)).isFalse();
    assertThat(openings.at("", 0, 0)).isFalse();
  }
}
