package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.HeadingScore.Candidate;
import dev.vitae.normalizer.parser.section.HeadingScore.Place;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings of a document, judged together: those of one document look alike. */
final class Headings {

  /** A line that opens a section. */
  record Heading(Line line, Look look, Kind kind, boolean pure) {}

  /** Lines of one look. */
  private static final class Tally {
    private int lines;
    private double hits;
    private int letters;
  }

  private final Document document;
  private final List<Line> lines;
  private final List<Look> looks = new ArrayList<>();
  private final List<HeadingWords.Match> matches = new ArrayList<>();
  private final Map<Look, Tally> tallies = new HashMap<>();
  private final Look body;
  private final int firstMatch;

  private Headings(Document document) {
    this.document = document;
    this.lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Look look = Look.of(document, line, place(i) == Place.FIRST);
      HeadingWords.Match match = HeadingWords.match(document.textOf(line));
      looks.add(look);
      matches.add(match);
      Tally tally = tallies.computeIfAbsent(look, key -> new Tally());
      tally.lines++;
      tally.letters += line.end() - line.start();
      tally.hits += match == null ? 0 : match.exact() ? 1 : 0.7;
    }
    int first = 0;
    while (first < lines.size() && matches.get(first) == null) {
      first++;
    }
    firstMatch = first;
    body =
        tallies.entrySet().stream()
            .max((a, b) -> Integer.compare(a.getValue().letters, b.getValue().letters))
            .map(Map.Entry::getKey)
            .orElse(new Look(0, 0, false, false, 0, false, false));
  }

  /** The headings of a document by the index of their line; null for every other line. */
  static List<Heading> of(Document document) {
    return new Headings(document).all();
  }

  private List<Heading> all() {
    List<Heading> headings = new ArrayList<>();
    Heading open = null;
    for (int i = 0; i < lines.size(); i++) {
      Heading heading = heading(i);
      if (heading != null && open != null && isWithin(heading, open)) {
        heading = null;
      }
      headings.add(heading);
      open = heading == null ? open : heading;
    }
    return headings;
  }

  private Heading heading(int i) {
    Line line = lines.get(i);
    HeadingWords.Match match = matches.get(i);
    Look look = looks.get(i);
    Tally tally = tallies.get(look);
    boolean pure = tally.hits >= 1.5 && tally.hits / tally.lines >= 0.5;
    if (match == null && !(pure && tally.hits >= 2.5)) {
      return null;
    }
    String text = document.textOf(line);
    Candidate candidate =
        new Candidate(
            document, line, text, match, look, tally.hits, tally.lines, body, place(i));
    if (match == null && (text.length() > 40 || i < firstMatch)) {
      return null;
    }
    return HeadingScore.of(candidate) < HeadingScore.ENOUGH
        ? null
        : new Heading(line, look, match == null ? Kind.OTHER : match.kind(), pure);
  }

  /**
   * Whether a heading is a part of the section that is open: 'Languages' below 'Technologies' is a
   * group of skills.
   */
  private static boolean isWithin(Heading heading, Heading open) {
    if (heading.pure() && heading.look().level() == 0) {
      return false;
    }
    return open.look().above(heading.look()) && open.kind() != Kind.CONTACT;
  }

  private Place place(int i) {
    int row = lines.get(i).row();
    if (i > 0 && lines.get(i - 1).row() == row) {
      return Place.BEHIND;
    }
    return i + 1 < lines.size() && lines.get(i + 1).row() == row ? Place.FIRST : Place.ALONE;
  }
}
