package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.DateHeads;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.HeadingScore.Candidate;
import dev.vitae.normalizer.parser.section.HeadingScore.Place;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings of a document, judged together: those of one document look alike. */
final class Headings {

  /**
   * A line that opens a section.
   *
   * @param exact whether its words are those that people use for it
   */
  record Heading(Line line, Look look, Kind kind, boolean exact) {}

  /** Sections that stand for themselves under whatever heading. */
  static final Set<Kind> OF_THEIR_OWN =
      EnumSet.of(Kind.WORK, Kind.EDUCATION, Kind.PUBLICATIONS, Kind.LANGUAGES);

  /** Longer lines are no headings, and say nothing about what headings look like. */
  private static final int SHORT = 45;

  /** Longer lines are headings only if their words say so. */
  private static final int LONGEST = 40;

  /** That many lines below the name, a line without a heading's words is the headline. */
  private static final int NEAR_NAME = 4;

  private final Document document;
  private final int name;
  private final List<Line> lines;
  private final List<Look> looks = new ArrayList<>();
  private final List<HeadingWords.Match> matches = new ArrayList<>();
  private final Map<Look, LookTally> tallies = new HashMap<>();
  private final Look body;
  private final int firstMatch;

  /** The look of most headings; null where too few agree. */
  private final Look common;

  private final int firstCommon;

  /** The level of the headings that open sections, where the format marks them; else 0. */
  private final int sectionLevel;

  private Headings(Document document, int name, List<HeadingWords.Match> named) {
    this.document = document;
    this.name = name;
    this.lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Look look = Look.of(document, line, place(i) == Place.FIRST);
      HeadingWords.Match match = named.get(i);
      if (match == null || !match.exact()) {
        HeadingWords.Match both = TwoLines.match(document, i);
        match = both == null ? match : both;
      }
      if (i == 0 && NameWords.fold(document.textOf(line)).equals("resume")) {
        // Above everything it is what the document is called, whatever it means in French.
        match = null;
      }
      looks.add(look);
      matches.add(match);
      LookTally tally = tallies.computeIfAbsent(look, key -> new LookTally());
      tally.add(line, match, line.end() - line.start() <= SHORT && i != name);
    }
    int first = 0;
    while (first < lines.size() && matches.get(first) == null) {
      first++;
    }
    firstMatch = first;
    common =
        tallies.entrySet().stream()
            .filter(entry -> entry.getValue().isCommon())
            .max((a, b) -> Double.compare(a.getValue().hits(), b.getValue().hits()))
            .map(Map.Entry::getKey)
            .orElse(null);
    int commonFirst = first;
    while (common != null
        && !(looks.get(commonFirst).equals(common) && matches.get(commonFirst) != null)) {
      commonFirst++;
    }
    firstCommon = commonFirst;
    body =
        tallies.entrySet().stream()
            .max((a, b) -> Integer.compare(a.getValue().letters(), b.getValue().letters()))
            .map(Map.Entry::getKey)
            .orElse(new Look(0, 0, false, false, 0, 0, false));
    sectionLevel = MarkedLevels.sections(document, matches, name);
  }

  /**
   * The headings of a document by the index of their line; null for every other line.
   *
   * @param name index of the line with the person's name; -1 where there is none
   * @param named what each line's words name
   */
  static List<Heading> of(Document document, int name, List<HeadingWords.Match> named) {
    return new Headings(document, name, named).all();
  }

  private List<Heading> all() {
    Nesting nesting = new Nesting(tallies, this::isAloneOfItsKind);
    List<Heading> headings = new ArrayList<>();
    Heading open = null;
    for (int i = 0; i < lines.size(); i++) {
      Heading heading = heading(i);
      if (heading != null && open != null && nesting.isWithin(heading, open)) {
        heading = null;
      }
      headings.add(heading);
      open = heading == null ? open : heading;
    }
    return headings;
  }

  /** Whether no heading stands between the name and a line with running text below. */
  private boolean isFirst(int i) {
    for (int k = name + 1; k < i; k++) {
      if (matches.get(k) != null) {
        return false;
      }
    }
    return i + 1 < lines.size() && lines.get(i + 1).kind() != Line.Kind.BULLET;
  }

  private Heading heading(int i) {
    Line line = lines.get(i);
    HeadingWords.Match match = matches.get(i);
    Look look = looks.get(i);
    LookTally tally = tallies.get(look);
    boolean family = tally.isHeadings();
    boolean marked = sectionLevel > 0 && look.level() == sectionLevel && i > name;
    boolean alike = family && tally.hits() >= 2.5;
    boolean first = alike && look.equals(common) && i > name && isOwn(i);
    if (match == null && !marked && !(alike && i > firstMatch) && !first) {
      return null;
    }
    if (isColumnHead(i)) {
      return null;
    }
    if (common != null && !marked && !look.equals(common) && !isLikeCommon(i, family)) {
      return null;
    }
    String text = document.textOf(line);
    boolean crowded = line.gap() < tally.leastRoom();
    boolean near = name >= 0 && i >= name && i - name <= NEAR_NAME;
    boolean headline = near && !first || name >= 0 && marked && isFirst(i);
    if (match == null && (text.length() > LONGEST || crowded || headline)
        || near && isRestOfHeadline(i)) {
      return null;
    }
    Candidate candidate =
        new Candidate(line, text, match, look, tally.hits(), tally.lines(), body, place(i), marked);
    if (HeadingScore.of(candidate) < enough(match)) {
      return null;
    }
    boolean exact = match != null && match.exact();
    return new Heading(
        line, look, match == null ? HeadingWords.nearest(text) : match.kind(), exact);
  }

  /**
   * Whether beside a line stands what heads a column of dates, or of how well languages are spoken:
   * it is the head of another.
   */
  private boolean isColumnHead(int i) {
    Line line = lines.get(i);
    boolean grade = GradeHeads.is(document.textOf(line));
    for (int step = -1; step <= 1; step += 2) {
      for (int k = i + step; k >= 0 && k < lines.size(); k += step) {
        Line other = lines.get(k);
        if (other.row() != line.row()) {
          break;
        }
        String text = document.textOf(other);
        if ((DateHeads.is(text) || grade && GradeHeads.is(text))
            && other.bold() == line.bold()
            && Math.abs(other.size() - line.size()) < 0.3f) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line stands alone with room above and looks like none of its neighbours. */
  private boolean isOwn(int i) {
    return lines.get(i).size() > 0
        && place(i) == Place.ALONE
        && lines.get(i).gap() > 1
        && i + 1 < lines.size()
        && !looks.get(i).equals(looks.get(i - 1))
        && !looks.get(i).equals(looks.get(i + 1));
  }

  /** Whether a line near the name looks like the one above it, which is no heading. */
  private boolean isRestOfHeadline(int i) {
    return i > name + 1
        && lines.get(i).size() > 0
        && lines.get(i).gap() < 1
        && matches.get(i - 1) == null
        && looks.get(i).equals(looks.get(i - 1));
  }

  /**
   * Where the headings of a document have a look, another one is a heading's only if it has many
   * headings itself, differs by a little, or stands above all of them, as the contact does.
   */
  private boolean isLikeCommon(int i, boolean family) {
    Look look = looks.get(i);
    boolean exact = matches.get(i) != null && matches.get(i).exact();
    return family
        || exact
            && (i < firstCommon
                || isLikeHeadings(look) && hasRoom(i)
                || isAloneOfItsKind(lines.get(i)));
  }

  /** Whether a line has the room above that headings of the common look have, or about so much. */
  private boolean hasRoom(int i) {
    return lines.get(i).size() == 0 || lines.get(i).gap() >= tallies.get(common).leastRoom();
  }

  private boolean isLikeHeadings(Look look) {
    return tallies.entrySet().stream()
            .anyMatch(entry -> entry.getKey().isLike(look) && entry.getValue().isHeadings())
        || look.isLike(common);
  }

  /** Words alone are enough where no look tells headings from other lines. */
  private double enough(HeadingWords.Match match) {
    boolean words = match != null && match.exact() && common == null;
    return words ? HeadingScore.ENOUGH_WITHOUT_LOOKS : HeadingScore.ENOUGH;
  }

  /** Whether a paragraph without a look is the only line that names jobs, studies or languages. */
  private boolean isAloneOfItsKind(Line line) {
    int i = lines.indexOf(line);
    HeadingWords.Match match = matches.get(i);
    return line.size() == 0
        && line.box() == null
        && line.kind() == Line.Kind.TEXT
        && match != null
        && match.exact()
        && OF_THEIR_OWN.contains(match.kind())
        && line.gap() >= 1
        && i > 0
        && i + 1 < lines.size()
        && lines.get(i + 1).gap() >= 1
        && matches.stream().filter(m -> m != null && m.kind() == match.kind()).count() == 1;
  }

  private Place place(int i) {
    int row = lines.get(i).row();
    if (i > 0 && lines.get(i - 1).row() == row) {
      return Place.BEHIND;
    }
    return i + 1 < lines.size() && lines.get(i + 1).row() == row ? Place.FIRST : Place.ALONE;
  }
}
