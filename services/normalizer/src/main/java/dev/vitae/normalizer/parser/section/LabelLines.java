package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.canonical.Languages;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sections on one line: 'Skills: Java, Kafka' is a heading with what stands under it. Within an
 * entry such a line tells of the entry, so there it is a section only where nothing of the entries
 * follows.
 */
final class LabelLines {

  /** Where such a line opens a section of its own. */
  private enum Where {
    ANYWHERE,
    AT_THE_END,
    NOWHERE
  }

  /** Letters of a label. */
  private static final int LONGEST = 40;

  private static final Pattern LABEL =
      Pattern.compile("([^:：,;|]{2," + LONGEST + "}?)\\s?[:：](?!//)\\s*(?=\\S)");

  private static final Pattern BETWEEN = Pattern.compile("[,;|•·、，；]");

  /** Between certificates: not before the year of one, nor within brackets. */
  private static final Pattern NEXT = Pattern.compile("\\s*[,;|•·、，；]\\s++(?!\\d{4})(?![^()]*\\))");

  /** Words that name what an entry was made with as often as what the person knows. */
  private static final Pattern MEANS =
      Pattern.compile("(?iu).*(?:techn|tecn|stack|tool|software|outils|werkzeug|strument).*");

  /** A line this long may go on in the next one. */
  private static final int FULL = 60;

  /** Longer than this without a comma is a sentence. */
  private static final int SHORT = 50;

  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.SKILLS, Kind.LANGUAGES, Kind.CERTIFICATIONS, Kind.INTERESTS);

  private final Document document;
  private final List<Section> sections;
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<Section> opened = new ArrayList<>();

  private LabelLines(Document document, List<Section> sections) {
    this.document = document;
    this.sections = sections;
    for (Section section : sections) {
      for (Line line : section.lines()) {
        if (named(line) != null) {
          labels.merge(label(line), 1, Integer::sum);
        }
      }
    }
  }

  /** The sections, with those of one line as sections of their own. */
  static List<Section> opened(Document document, List<Section> sections) {
    LabelLines reader = new LabelLines(document, sections);
    sections.forEach(reader::read);
    return List.copyOf(reader.opened);
  }

  private void read(Section section) {
    List<Line> rest = new ArrayList<>();
    List<Line> lines = section.lines();
    if (section.kind() == Kind.OTHER && isGroups(lines)) {
      opened.add(new Section(Kind.SKILLS, section.heading(), lines));
      return;
    }
    boolean whole = true;
    int i = 0;
    while (i < lines.size()) {
      Kind kind = kind(section, i);
      if (kind == null) {
        rest.add(lines.get(i++));
        continue;
      }
      if (!rest.isEmpty() || whole && section.heading() != null) {
        opened.add(new Section(section.kind(), whole ? section.heading() : null, rest));
        rest = new ArrayList<>();
      }
      whole = false;
      int end = i + 1;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      open(kind, lines.subList(i, end));
      i = end;
    }
    if (whole) {
      opened.add(section);
    } else if (!rest.isEmpty()) {
      opened.add(new Section(section.kind(), null, rest));
    }
  }

  /** Whether every line is a list behind a label: one for skills, others the author's own. */
  private boolean isGroups(List<Line> lines) {
    boolean skills = false;
    boolean own = false;
    for (Line line : lines) {
      if (!LABEL.matcher(document.text()).region(line.start(), line.end()).lookingAt()) {
        return false;
      }
      Kind kind = named(line);
      if (kind == Kind.CERTIFICATIONS || kind == Kind.INTERESTS) {
        return false;
      }
      skills |= kind == Kind.SKILLS;
      own |= kind == null;
    }
    return skills && own;
  }

  private void open(Kind kind, List<Line> lines) {
    Line first = lines.getFirst();
    Matcher label = LABEL.matcher(document.text()).region(first.start(), first.end());
    if (!label.lookingAt()) {
      throw new IllegalStateException("a line opens a section by its label");
    }
    Line heading = first.part(first.start(), label.end(1));
    List<Line> content = new ArrayList<>(lines);
    content.set(0, first.part(label.end(), first.end()));
    if (kind != Kind.CERTIFICATIONS || lines.size() > 1) {
      opened.add(new Section(kind, heading, content));
      return;
    }
    Matcher next = NEXT.matcher(document.text()).region(label.end(), first.end());
    next.useTransparentBounds(false);
    int from = label.end();
    while (next.find()) {
      opened.add(new Section(kind, heading, List.of(first.part(from, next.start()))));
      from = next.end();
    }
    opened.add(new Section(kind, heading, List.of(first.part(from, first.end()))));
  }

  /** What section the line opens; null where it opens none. */
  private Kind kind(Section section, int i) {
    Line line = section.lines().get(i);
    Kind kind = named(line);
    if (kind == null || kind == section.kind() || isElsewhere(kind, line)) {
      return null;
    }
    return switch (where(section.kind(), kind)) {
      case ANYWHERE -> kind;
      case AT_THE_END -> line.kind() == Line.Kind.TEXT && i > 0 && isEnd(section, i) ? kind : null;
      case NOWHERE -> null;
    };
  }

  private static Where where(Kind open, Kind label) {
    return switch (open) {
      case HEAD, CONTACT, LINKS, SUMMARY, OTHER, MEMBERSHIPS, INTERESTS, LANGUAGES ->
          Where.ANYWHERE;
      case SKILLS ->
          label == Kind.INTERESTS || label == Kind.CERTIFICATIONS ? Where.ANYWHERE : Where.NOWHERE;
      case WORK,
          EDUCATION,
          PROJECTS,
          VOLUNTEERING,
          CERTIFICATIONS,
          COURSES,
          PUBLICATIONS,
          PATENTS,
          AWARDS,
          REFERENCES ->
          Where.AT_THE_END;
      case SITE -> Where.NOWHERE;
    };
  }

  /** What the words before a colon name, if a list stands behind it. */
  private Kind named(Line line) {
    if (line.kind() == Line.Kind.HEADING
        || !Signs.mayOpenWithLabel(document.text(), line.start(), line.end(), LONGEST)) {
      return null;
    }
    Matcher label = LABEL.matcher(document.text()).region(line.start(), line.end());
    if (!label.lookingAt()) {
      return null;
    }
    HeadingWords.Match match = HeadingWords.match(label.group(1));
    if (match == null || !match.exact() || !KINDS.contains(match.kind())) {
      return null;
    }
    String list = document.text().substring(label.end(), line.end());
    boolean natural = BETWEEN.splitAsStream(list).anyMatch(LabelLines::isLanguage);
    boolean prose = list.length() > SHORT && !BETWEEN.matcher(list).find();
    if (prose || match.kind() == Kind.LANGUAGES && !natural && list.indexOf(',') < 0) {
      return null;
    }
    // 'Languages: Java, Go' are a programmer's.
    return match.kind() == Kind.LANGUAGES && !natural ? Kind.SKILLS : match.kind();
  }

  private static boolean isLanguage(String part) {
    for (String word : part.strip().split("[^\\p{L}\\p{M}-]+")) {
      if (word.length() > 1 && word.length() < 30 && Languages.code(word) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the document has a section of that kind, or such a line somewhere else. */
  private boolean isElsewhere(Kind kind, Line line) {
    return labels.get(label(line)) > 1
        || sections.stream().anyMatch(section -> section.kind() == kind);
  }

  private String label(Line line) {
    String text = document.textOf(line);
    return text.substring(0, Math.max(0, text.replace('：', ':').indexOf(':'))).strip();
  }

  /**
   * Whether nothing but such lines follows in the section, and they stand apart from what is above.
   */
  private boolean isEnd(Section section, int i) {
    List<Line> lines = section.lines();
    int first = i;
    while (first > 0 && (named(lines.get(first - 1)) != null || isRest(lines, first - 1))) {
      first--;
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int at = first;
    while (at < lines.size()) {
      Kind kind = named(lines.get(at));
      if (kind == null && (at == first || !isRest(lines, at))) {
        return false;
      }
      if (kind != null) {
        kinds.add(kind);
      }
      at++;
    }
    boolean last = section == sections.getLast();
    boolean means = MEANS.matcher(label(lines.get(i))).matches();
    return first > 0 && (kinds.size() > 1 || lines.get(first).gap() >= 0.5 && (last || !means));
  }

  private boolean isRest(List<Line> lines, int i) {
    return i > 0 && goesOn(lines.get(i - 1), lines.get(i));
  }

  /** Whether a list goes on in the next line. */
  private boolean goesOn(Line line, Line next) {
    String text = document.textOf(line);
    boolean open =
        text.length() >= FULL || BETWEEN.matcher(text.substring(text.length() - 1)).find();
    return open
        && next.kind() == Line.Kind.TEXT
        && next.row() != line.row()
        && next.region() == line.region()
        && next.gap() < 0.5
        && !LABEL.matcher(document.textOf(next)).lookingAt();
  }
}
