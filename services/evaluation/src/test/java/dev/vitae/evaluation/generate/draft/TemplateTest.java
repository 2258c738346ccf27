package dev.vitae.evaluation.generate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.generate.Format;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Map<String, String> ROLE =
      Map.of("position", "Nurse", "employer", "Mercy Clinic", "place", "", "dates", "2019 – 2021");

  @Test
  void halfOfTheTemplatesAreKeptApart() {
    List<Template> all = Template.all();
    long heldOut = all.stream().filter(Template::heldOut).count();

    assertThat(all).hasSizeGreaterThanOrEqualTo(16);
    assertThat(all).extracting(Template::name).doesNotHaveDuplicates();
    assertThat(heldOut).isBetween(all.size() / 2 - 1L, all.size() / 2 + 2L);
  }

  @Test
  void everyTemplateSaysWhyItIsThereAndIsWrittenSomehow() {
    List<String> formats = Stream.of(Format.values()).map(Format::label).toList();

    assertThat(Template.all())
        .allSatisfy(
            template -> {
              assertThat(template.why()).isNotBlank();
              assertThat(template.formats()).isNotEmpty().isSubsetOf(formats);
            });
  }

  @Test
  void everyFormatIsWrittenByTemplatesOfBothSets() {
    for (Format format : Format.values()) {
      assertThat(Template.all())
          .as(format.label())
          .anyMatch(template -> template.heldOut() && writes(template, format))
          .anyMatch(template -> !template.heldOut() && writes(template, format));
    }
  }

  @Test
  void aPatternHasColumnsLinesAndStyles() {
    LinePattern pattern = new LinePattern("{dates}<*{position}*>{employer} // _{place}_");

    assertThat(Draft.textOf(pattern.label(ROLE))).isEqualTo("2019 – 2021");
    assertThat(pattern.lines(ROLE)).hasSize(1);
    assertThat(pattern.lines(ROLE).get(0).left()).containsExactly(Draft.Span.bold("Nurse"));
    assertThat(Draft.textOf(pattern.lines(ROLE).get(0).right())).isEqualTo("Mercy Clinic");
  }

  @Test
  void whatIsInBracketsNeedsItsValues() {
    LinePattern pattern = new LinePattern("{employer}[, {place}][ ({dates})]");

    assertThat(Draft.textOf(pattern.lines(ROLE).get(0).left()))
        .isEqualTo("Mercy Clinic (2019 – 2021)");
  }

  private static boolean writes(Template template, Format format) {
    return template.formats().contains(format.label());
  }
}
