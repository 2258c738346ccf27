package dev.vitae.normalizer.parser.talentpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.Golden;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.DocumentKind;
import dev.vitae.schemas.Profile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder below {@code talentpages} holds a scraped page and what a careful reader takes. */
class GoldenTalentPagesTest {
  private static final Instant RECEIVED = Instant.parse("2024-04-01T00:00:00Z");

  @TestFactory
  Stream<DynamicTest> pageIsReadAsACarefulReaderReadsIt() throws Exception {
    return Golden.cases("/talentpages", 2, GoldenTalentPagesTest::check);
  }

  private static void check(Path folder) throws Exception {
    byte[] content = Files.readAllBytes(folder.resolve("document.txt"));
    Reading reading = new ResumeParser().parse(content, RECEIVED);
    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    Reading.Parsed parsed = (Reading.Parsed) reading;
    assertThat(parsed.info().getKind()).isEqualTo(DocumentKind.TALENT_PAGE);
    List<String> truth = Files.readAllLines(folder.resolve("truth.txt"), StandardCharsets.UTF_8);
    assertThat(lines(parsed.profile())).containsExactlyElementsOf(truth);
  }

  private static List<String> lines(Profile profile) {
    List<String> lines = new ArrayList<>();
    lines.add("name: " + profile.getName().getFull().getWritten());
    profile.getPositions().forEach(position -> lines.add(Golden.line(position)));
    profile.getEducation().forEach(education -> lines.add(Golden.line(education)));
    lines.add(
        "skills: "
            + profile.getSkills().stream()
                .map(skill -> skill.getName().getWritten())
                .collect(Collectors.joining(" | ")));
    lines.add(
        "claims: "
            + profile.getClaims().stream()
                .filter(claim -> claim.getAuthor() == ClaimAuthor.SITE)
                .map(claim -> claim.getKind().name())
                .collect(Collectors.joining(" ")));
    return lines;
  }
}
