package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of groups that open lines of skills: before a colon; and where the section is
 * consistent, in bold letters or before a dash.
 */
final class SkillLabels {
  /** Letters of a label. */
  private static final int LONGEST = 50;

  /** As many lines of a section that names groups by look or dash do so. */
  private static final double MOST = 0.7;

  /** 'Databases: MySQL, PostgreSQL'; longer labels are sentences. */
  private static final Pattern COLON =
      Pattern.compile(
          "^([^:：,;|]{2,@}?)\\s?[:：](?!//)\\s*(?=\\S)".replace("@", String.valueOf(LONGEST)));

  /** 'Databases - MySQL, PostgreSQL': a list stands behind the dash. */
  private static final Pattern DASH =
      Pattern.compile("^([\\p{L}&/ ]{2,40}?)\\s[-–—]\\s(?=[^,;·•|]+[,;·•|])");

  /** Where a further label begins within a line: 'Tools: Git, Jira. Methods: Scrum'. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "[.;；。]\\s*(?=\\p{L}[\\p{L}&/-]{1,20}(?: [\\p{L}&/-]{1,15}){0,2}[:：]\\s?[^\\s/])");

  /** What stands between a label in bold and what it announces. */
  private static final Pattern BEHIND = Pattern.compile("[\\s:：|–—-]*");

  /**
   * The name of a group at the beginning of a line.
   *
   * @param end first code unit behind it
   * @param rest first code unit of what it announces
   */
  record Label(int end, int rest) {}

  private final Document document;
  private final boolean bold;
  private final boolean dash;

  SkillLabels(Document document, List<Line> lines) {
    this.document = document;
    int bolds = 0;
    int dashes = 0;
    for (Line line : lines) {
      bolds += bold(line) == null ? 0 : 1;
      dashes += DASH.matcher(document.textOf(line)).find() ? 1 : 0;
    }
    this.bold = bolds > 1 && bolds >= MOST * lines.size();
    this.dash = dashes > 1 && dashes >= MOST * lines.size();
  }

  /** The lines, with those that name several groups cut before each. */
  static List<Line> parted(Document document, List<Line> lines) {
    List<Line> parted = new ArrayList<>();
    for (Line line : lines) {
      int from = line.start();
      if (Signs.mayOpenWithLabel(document.text(), from, line.end(), LONGEST)
          && COLON.matcher(document.textOf(line)).find()) {
        Matcher further = FURTHER.matcher(document.text()).region(from, line.end());
        while (further.find()) {
          parted.add(line.part(from, further.start()));
          from = further.end();
        }
      }
      parted.add(from == line.start() ? line : line.part(from, line.end()));
    }
    return parted;
  }

  /** The label that opens a line; null where none does. */
  Label of(Line line) {
    String text = document.textOf(line);
    if (Signs.mayOpenWithLabel(document.text(), line.start(), line.end(), LONGEST)) {
      Matcher colon = COLON.matcher(text);
      if (colon.find()) {
        return SkillItems.isLevel(text.substring(colon.end()))
            ? null
            : new Label(line.start() + colon.end(1), line.start() + colon.end());
      }
    }
    Matcher before = DASH.matcher(text);
    if (dash && before.find()) {
      return new Label(line.start() + before.end(1), line.start() + before.end());
    }
    return bold ? bold(line) : null;
  }

  /** The bold letters that a line begins with, before others that are not. */
  private Label bold(Line line) {
    if (line.style().size() < 2
        || !line.style().getFirst().bold()
        || line.style().get(1).bold()
        || line.style().get(1).start() - line.start() > LONGEST) {
      return null;
    }
    int end = line.style().get(1).start();
    Matcher behind = BEHIND.matcher(document.text()).region(end, line.end());
    int rest = behind.lookingAt() ? behind.end() : end;
    String label = document.text().substring(line.start(), end);
    boolean name = label.indexOf(',') < 0 && label.codePoints().anyMatch(Character::isLetter);
    return name && rest < line.end() ? new Label(end, rest) : null;
  }
}
