package dev.vitae.normalizer.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.Evident;
import dev.vitae.normalizer.parser.canonical.Canonical;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.section.Sectioner;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables of small sections, each with what a reader takes from it typed by hand: certificates,
 * studies, publications, languages and skills in the shapes people give them.
 */
class FieldCasesTest {
  private static final String HEAD = "Jana Example\n\njana@example.com\n\n";

  /** Shows how wide the text is set. */
  private static final String PROFILE =
      """
      I count birds on salt marshes and write down what the tide leaves, and I have led small crews
      through long winters. I like maps, plain words and boots that keep the water out.

      """;

  /** A section as it came, and the rows a reader takes from it. */
  private record Case(String name, String section, List<String> rows) {}

  @TestFactory
  Stream<DynamicTest> certificatesAreRead() throws Exception {
    return cases("certificates.txt", FieldCasesTest::certificates);
  }

  @TestFactory
  Stream<DynamicTest> studiesAreRead() throws Exception {
    return cases("education.txt", FieldCasesTest::studies);
  }

  @TestFactory
  Stream<DynamicTest> titlesOfPublicationsAreRead() throws Exception {
    return cases("publications.txt", FieldCasesTest::publications);
  }

  @TestFactory
  Stream<DynamicTest> languagesAreRead() throws Exception {
    return cases("languages.txt", FieldCasesTest::languages);
  }

  @TestFactory
  Stream<DynamicTest> skillsAreRead() throws Exception {
    return cases("skills.txt", FieldCasesTest::skills);
  }

  private static List<String> certificates(Profile profile) {
    List<String> rows = new ArrayList<>();
    for (Certification one : profile.getCertifications()) {
      String until = one.getExpires() == null ? "" : " | until " + month(one.getExpires());
      String number = one.getNumber() == null ? "" : " | no. " + text(one.getNumber());
      rows.add(
          row(text(one.getName()), text(one.getIssuer()), month(one.getDate())) + until + number);
    }
    return rows;
  }

  private static List<String> studies(Profile profile) {
    List<String> rows = new ArrayList<>();
    for (Education one : profile.getEducation()) {
      String year = one.getEnd() == null ? "-" : String.valueOf(one.getEnd().getYear());
      rows.add(row(text(one.getInstitution()), text(one.getDegree()), text(one.getArea()), year));
    }
    return rows;
  }

  private static List<String> publications(Profile profile) {
    return profile.getPublications().stream()
        .map(Publication::getName)
        .map(Value::getWritten)
        .toList();
  }

  private static List<String> languages(Profile profile) {
    List<String> rows = new ArrayList<>();
    for (LanguageSkill one : profile.getLanguages()) {
      rows.add(row(text(one.getName()), text(one.getLevel())));
    }
    return rows;
  }

  private static List<String> skills(Profile profile) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Skill one : profile.getSkills()) {
      groups
          .computeIfAbsent(text(one.getCategory()), group -> new ArrayList<>())
          .add(text(one.getName()));
    }
    return groups.entrySet().stream()
        .map(group -> row(group.getKey(), String.join("; ", group.getValue())))
        .toList();
  }

  private static Stream<DynamicTest> cases(String file, Function<Profile, List<String>> rows)
      throws Exception {
    List<Case> cases = read(Path.of(FieldCasesTest.class.getResource("/fields/" + file).toURI()));
    assertThat(cases).hasSizeGreaterThan(7);
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one, rows)));
  }

  private static void check(Case one, Function<Profile, List<String>> rows) throws Exception {
    String mark = one.section().startsWith("#") ? "# " : "";
    String text = mark + HEAD + mark.replace("#", "##") + "PROFILE\n\n" + PROFILE + one.section();
    Document document = DocumentStep.read(text.getBytes(StandardCharsets.UTF_8));
    Profile profile = ProfileReader.read(document, Sectioner.outline(document));
    assertThat(rows.apply(profile)).isEqualTo(one.rows());
    assertThat(Evident.check(document.text(), profile)).isPositive();
    Profile once = Canonical.of(profile);
    assertThat(Canonical.of(once)).isEqualTo(once);
  }

  private static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String text : Files.readString(file).split("(?m)^= ")) {
      int name = text.indexOf('\n');
      int rows = text.indexOf("\n=>\n");
      if (rows > 0) {
        cases.add(
            new Case(
                text.substring(0, name),
                text.substring(name + 1, rows + 1),
                text.substring(rows + 4).strip().lines().toList()));
      }
    }
    return cases;
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }

  private static String text(Value value) {
    return value == null ? "-" : value.getWritten();
  }

  private static String month(PartialDate date) {
    return date == null
        ? "-"
        : date.getMonth() == 0
            ? String.valueOf(date.getYear())
            : "%d-%02d".formatted(date.getYear(), date.getMonth());
  }
}
