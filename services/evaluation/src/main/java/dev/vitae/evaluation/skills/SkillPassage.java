package dev.vitae.evaluation.skills;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of an invented person's résumé with the skills that a careful reader takes from it.
 *
 * @param occupation whose résumé it could be
 * @param isList whether it is a list of skills or running text
 * @param text the passage
 * @param skills names of the skills
 * @param ambiguous words of it that could name a skill and also mean something else, whether they
 *     do or not
 */
record SkillPassage(
    String occupation, boolean isList, String text, Set<String> skills, Set<String> ambiguous) {
  private static final Pattern ENTRY = Pattern.compile("[^,;]+");

  /** The passages of a table beside this class. */
  static List<SkillPassage> read(String file) {
    List<SkillPassage> passages = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SkillPassage.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      reader.lines().skip(1).map(SkillPassage::of).forEach(passages::add);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return passages;
  }

  private static SkillPassage of(String line) {
    String[] cells = line.split("\t", -1);
    return new SkillPassage(
        cells[0], cells[1].equals("LIST"), cells[2], names(cells[3]), names(cells[4]));
  }

  private static Set<String> names(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\|"));
  }

  /** A profile that says this and nothing else. */
  Profile profile() {
    if (!isList) {
      return Profile.newBuilder().setSummary(value(0, text.length())).build();
    }
    List<Skill> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      int start = entry.start() + (entry.group().startsWith(" ") ? 1 : 0);
      entries.add(new Skill(value(start, entry.end()), null, null, List.of(), null, null));
    }
    return Profile.newBuilder().setSkills(entries).build();
  }

  private Value value(int start, int end) {
    Evidence evidence =
        new Evidence(0, List.of(new Span(start, end, 0, null)), 1f, "passage", List.of());
    return new Value(text.substring(start, end), null, evidence);
  }
}
