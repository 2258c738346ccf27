package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Skills under the author's own groups. Which lines name groups is decided for the section as a
 * whole: authors write all of them in one way.
 */
final class SkillReader {
  /** 'Databases: MySQL, PostgreSQL'; longer labels are sentences. */
  private static final Pattern LABEL =
      Pattern.compile("^([^:：,;|]{2,50}?)\\s?[:：](?!//)\\s*(?=\\S)|^([^:：,;|]{2,50}?)\\s?[:：]$");

  private static final int LONGEST_GROUP = 60;

  /** 'My most recent experience is with:' announces, and names no group. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?i)\\b(?:i|i['’]ve|my|is|are|have|has|used|worked|with)\\b");

  private final Document document;
  private final Section section;
  private final List<Skill> skills = new ArrayList<>();
  private final List<LanguageSkill> languages = new ArrayList<>();

  private SkillReader(Document document, Section section) {
    this.document = document;
    this.section = section;
  }

  /**
   * What a section holds.
   *
   * @param skills its skills
   * @param languages natural languages that stand in it as a group
   */
  record Result(List<Skill> skills, List<LanguageSkill> languages) {}

  static Result read(Document document, Section section) {
    SkillReader reader = new SkillReader(document, section);
    reader.read();
    return new Result(reader.skills, reader.languages);
  }

  private void read() {
    List<Line> lines = section.lines();
    boolean[] groups = SkillGroups.find(document, lines);
    Value group = null;
    Quote level = null;
    List<Line> passage = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (groups[i]) {
        flush(passage, group, level);
        boolean wrapped = i > 0 && groups[i - 1] && isWrapped(lines.get(i - 1), line);
        if (!wrapped) {
          alone(group, since);
        }
        group =
            wrapped
                ? Rule.SKILL_ITEM.value(Quote.of(document, List.of(lines.get(i - 1), line)))
                : Rule.SKILL_ITEM.value(label(line));
        level = null;
        since = skills.size() + languages.size();
      } else if (SkillItems.LEVEL.matcher(document.textOf(line)).matches()) {
        flush(passage, group, level);
        level = Quote.of(document, line);
      } else {
        if (!passage.isEmpty() && !goesOn(passage.getLast(), line)) {
          flush(passage, group, level);
        }
        passage.add(line);
      }
    }
    flush(passage, group, level);
    alone(group, since);
  }

  /** A group's name on two lines. */
  private static boolean isWrapped(Line first, Line second) {
    return first.box() != null && second.gap() < 0.6 && first.region() == second.region();
  }

  /** A group without items is a skill itself. */
  private void alone(Value group, int since) {
    if (group != null && skills.size() + languages.size() == since) {
      skills.add(new Skill(group, null, null, List.of("skills"), null, null));
    }
  }

  private boolean goesOn(Line last, Line line) {
    if (line.kind() != Line.Kind.TEXT || line.row() == last.row()) {
      return false;
    }
    if (LABEL.matcher(document.textOf(line)).find()) {
      return false;
    }
    return line.paragraph() == last.paragraph() && line.region() == last.region();
  }

  private void flush(List<Line> lines, Value group, Quote level) {
    if (lines.isEmpty()) {
      return;
    }
    Line first = lines.getFirst();
    Matcher label = LABEL.matcher(document.textOf(first));
    Value category = group;
    List<Line> rest = new ArrayList<>(lines);
    Quote stated = level;
    boolean labelled = label.find() && label.group(1) != null;
    if (labelled && !ANNOUNCEMENT.matcher(label.group(1)).find()) {
      int end = first.start() + label.end(1);
      Matcher how = SkillItems.TAIL.matcher(document.text()).region(first.start(), end);
      if (how.find()) {
        stated = Quote.of(document, how.start(1), how.end(1));
        end = how.start();
      }
      category = Rule.SKILL_ITEM.value(Quote.of(document, first.start(), end));
      rest.set(0, first.part(first.start() + label.end(), first.end()));
    }
    add(rest, category, stated);
    lines.clear();
  }

  private void add(List<Line> lines, Value category, Quote level) {
    boolean natural =
        lines.stream().allMatch(l -> LanguageReader.isList(document, l.start(), l.end()));
    if (natural && category != null) {
      languages.addAll(LanguageReader.section(document, lines));
      return;
    }
    for (SkillItems.Item item : SkillItems.of(Passage.of(document, lines))) {
      Rule rule = item.prose() ? Rule.SKILL_IN_PROSE : Rule.SKILL_ITEM;
      Quote stated = item.level() == null ? level : item.level();
      Value how = stated == null ? null : rule.value(stated);
      skills.add(new Skill(rule.value(item.name()), category, how, List.of("skills"), null, null));
    }
  }

  private Quote label(Line line) {
    Matcher colon = LABEL.matcher(document.textOf(line));
    int end = colon.find() && colon.group(2) != null ? line.start() + colon.end(2) : line.end();
    return Quote.of(document, line.start(), end);
  }

  /** Which lines name groups. */
  private static final class SkillGroups {

    /** How a line is written, as far as it tells groups from items. */
    private record Form(
        boolean heading,
        boolean bullet,
        boolean bold,
        int size,
        int color,
        boolean list,
        int place) {}

    private static final Pattern SEPARATOR = Pattern.compile("[,;|•·、，]");

    private static boolean[] find(Document document, List<Line> lines) {
      boolean[] groups = new boolean[lines.size()];
      List<Form> forms = new ArrayList<>();
      List<Integer> plain = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        String text = document.textOf(line);
        if (text.endsWith(":") && text.length() <= LONGEST_GROUP) {
          groups[i] = true;
        }
        if (!SkillItems.LEVEL.matcher(text).matches()) {
          plain.add(i);
          forms.add(form(lines, i, text));
        }
      }
      if (forms.isEmpty()) {
        return groups;
      }
      Form first = forms.getFirst();
      int alike = 0;
      int followed = 0;
      boolean shaped = !first.list() && !first.bullet();
      for (int k = 0; k < forms.size(); k++) {
        if (forms.get(k).equals(first)) {
          alike++;
          boolean next = k + 1 < forms.size() && !forms.get(k + 1).equals(first);
          followed += next ? 1 : 0;
          shaped &= document.textOf(lines.get(plain.get(k))).length() <= LONGEST_GROUP;
        }
      }
      double least = first.bold() || first.heading() ? 0.3 : 0.6;
      if (shaped && alike < forms.size() && followed >= least * alike) {
        for (int k = 0; k < forms.size(); k++) {
          groups[plain.get(k)] |= forms.get(k).equals(first);
        }
      }
      for (int i = 0; i < lines.size(); i++) {
        groups[i] |= lines.get(i).kind() == Line.Kind.HEADING;
      }
      return groups;
    }

    private static Form form(List<Line> lines, int i, String text) {
      Line line = lines.get(i);
      int color = line.style().isEmpty() ? 0 : line.style().getFirst().color();
      return new Form(
          line.kind() == Line.Kind.HEADING,
          line.kind() == Line.Kind.BULLET,
          line.bold(),
          Math.round(line.size() * 2),
          color,
          SEPARATOR.matcher(text).find() && !line.bold(),
          place(lines, i));
    }

    /** Where the format has no fonts: 1 among several in a row; else 0. */
    private static int place(List<Line> lines, int i) {
      if (lines.get(i).size() > 0) {
        return 0;
      }
      int row = lines.get(i).row();
      boolean behind = i > 0 && lines.get(i - 1).row() == row;
      boolean before = i + 1 < lines.size() && lines.get(i + 1).row() == row;
      return behind || before ? 1 : 0;
    }
  }
}
