package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are the person's name, found by what names look like, where they stand, and
 * whether the e-mail address agrees.
 *
 * @param quote the name
 * @param first index of its line in the document
 * @param last index of its last line: a name may stand on two
 * @param score how much speaks for it
 */
public record NameLine(Quote quote, int first, int last, double score) {
  /** So much larger than the text is what stands out on the page. */
  private static final float LARGE = 1.3f;

  private static final double TOGETHER = 3;

  /** What looks less like a name than this is none. */
  private static final double ENOUGH = 3;

  /** So many addresses, the first of a document, are held against names. */
  private static final int MOST_ADDRESSES = 3;

  /** The rest of a name stands within so many lines. */
  private static final int NEAR = 8;

  /** A line with more letters holds no name that is looked for. */
  private static final int LONGEST = 120;

  /** Further down a name is no longer looked for. */
  private static final int MOST_LINES = 400;

  private static final Pattern AT = Pattern.compile("@|\\s?[\\[({]at[\\])}]");
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’`-]*(?:,?"
              + " [\\p{L}\\p{M}(\"“][\\p{L}\\p{M}.'’`\")”-]*){0,5},?");
  private static final Pattern CUT = Pattern.compile("\\s*[|•·–—/]\\s*|,\\s+|\\s+-\\s+|\\t| {3,}");

  /** What forms write before the name. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:full name|name|vor- und (?:nach|zu)name|vorname, nachname|nom(?: et prénom|"
              + " complet)?|nombre(?: y apellidos| completo)?|nome(?: e cognome|"
              + " completo)?|naam|imię i nazwisko|ad soyad|adı soyadı|姓\\s*名|氏\\s*名)\\s*[:：]+\\s*");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
  private static final Pattern BETWEEN = Pattern.compile("[ ,]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Words before or behind names that are no part of other phrases. */
  private static final Set<String> TITLES =
      Set.of(
          "dr", "prof", "mr", "mrs", "ms", "ing", "phd", "md", "mba", "jr", "sr", "msc", "bsc",
          "cpa", "dipl", "rn", "ii", "iii", "esq", "pmp", "herr", "frau", "sri", "shri", "smt");

  /** Particles that are written small inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "ter",
          "la", "le", "el", "al", "bin", "ibn", "ben", "zu", "af", "av", "y", "e", "du", "of");

  /** Words that people's names do not have: what they are, where they work, what a paper is. */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          List.of(
              ("engineer developer manager designer analyst consultant director architect scientist"
                      + " student researcher teacher nurse assistant officer president founder lead"
                      + " senior junior software data web full stack frontend backend product project"
                      + " marketing sales specialist coordinator administrator professional graduate"
                      + " intern curriculum vitae resume cv lebenslauf bewerbung portfolio profile"
                      + " page university college school institute inc llc ltd gmbh company corp group"
                      + " street avenue road city state united states professor lecturer accountant"
                      + " ingenieur entwickler ingeniero desarrollador developpeur ingenieure chef"
                      + " lawyer attorney writer editor programmer technician executive supervisor"
                      + " representative associate head chief expert leader owner machine learning"
                      + " computer science business development engineering management technology and"
                      + " the for with my about hello hi welcome confidential phone email currículo"
                      + " currículum hoja vida cover letter references available name nombre nom nome"
                      + " naam imie vorname nachname apellidos prenom soyadi 个人简历 简历 姓名 履历 求职简历 基本信息"
                      + " 个人信息 联系电话 联系方式 电子邮箱 现居地 履歴書 職務経歴書 氏名 experience education skills summary"
                      + " contact work projects publications")
                  .split(" ")));

  private record Candidate(
      Document document, Quote quote, Line line, int index, List<String> words, Facts facts) {}

  /** What is known of the document as a whole. */
  private record Facts(List<String> locals, float largest, float body, long largestLines) {}

  private record Row(String what, ToDoubleFunction<Candidate> weight, String reason) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(
              "first",
              c -> c.index() == 0 ? 2 : c.index() < 6 ? 1 : c.index() < 12 ? 0.5 : 0,
              "a résumé begins with the name"),
          new Row("largest", NameLine::largest, "the name is what is printed largest"),
          new Row(
              "first heading",
              c ->
                  c.line().kind() == Line.Kind.HEADING && c.line().level() == 1
                      ? 2
                      : c.line().kind() == Line.Kind.HEADING && c.index() < 3 ? 1 : 0,
              "the name is the document's title"),
          new Row("e-mail", NameLine::agreement, "people's addresses are made from their names"),
          new Row(
              "number of words",
              c -> c.words().size() == 1 ? -1 : c.words().size() <= 4 ? 1 : -0.5,
              "most names have two to four words"),
          new Row(
              "capitals",
              c -> c.words().stream().allMatch(NameLine::isCapital) ? 1 : -2,
              "names are written with capitals"),
          new Row(
              "alone",
              c -> c.quote().pieces().getFirst().end() == c.line().end() ? 0.5 : 0,
              "a name fills its line"),
          new Row("label", NameLine::labelled, "forms have a label before the name"),
          new Row(
              "cut", c -> c.quote().written().endsWith("-") ? -2 : 0, "a name has no loose end"),
          new Row("bold", c -> c.line().bold() ? 0.5 : 0, "names are often bold"),
          new Row("bullet", c -> c.line().kind() == Line.Kind.BULLET ? -2 : 0, "no item of a list"),
          new Row(
              "other words",
              c ->
                  -3
                      * Math.min(
                          2, c.words().stream().filter(w -> NO_NAMES.contains(fold(w))).count()),
              "occupations, places and headings are no names"));

  /** The name of a document; empty when nothing looks like one. */
  public static Optional<NameLine> of(Document document) {
    Facts facts = facts(document);
    NameLine best = null;
    List<Line> lines = document.lines();
    boolean others = false;
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      Line line = lines.get(i);
      if (line.end() - line.start() > LONGEST) {
        continue;
      }
      HeadingWords.Match heading = HeadingWords.match(document.textOf(line));
      if (heading != null) {
        others = heading.kind() == Section.Kind.REFERENCES;
      }
      if (heading != null || others) {
        continue;
      }
      for (Quote quote : pieces(document, line)) {
        best = better(best, score(document, quote, line, i, i, facts));
      }
      int below = below(lines, i);
      if (below > 0) {
        Quote both = Quote.of(document, List.of(line, lines.get(below)));
        NameLine pair = score(document, both, line, i, below, facts);
        best = better(best, pair == null ? null : pair.preferred(line, facts));
      }
    }
    return best == null || best.score < ENOUGH ? Optional.empty() : Optional.of(best);
  }

  /** Two large lines of one size are one name rather than a name and something else. */
  private NameLine preferred(Line line, Facts facts) {
    boolean large =
        facts.largestLines() == 2
            && line.size() > facts.body() * LARGE
            && line.size() >= facts.largest() - 0.5;
    return large ? new NameLine(quote, first, last, score + TOGETHER) : this;
  }

  private static NameLine better(NameLine a, NameLine b) {
    return a == null || b != null && b.score > a.score ? b : a;
  }

  /** The line with the rest of a name: the next, or the one that the page shows below; else -1. */
  private static int below(List<Line> lines, int index) {
    Line line = lines.get(index);
    for (int i = index + 1; i < Math.min(lines.size(), index + NEAR); i++) {
      Line other = lines.get(i);
      if (i == index + 1 && continues(line, other)) {
        return i;
      }
      boolean under =
          line.box() != null
              && other.box() != null
              && other.page() == line.page()
              && other.box().left() < line.box().right()
              && other.box().right() > line.box().left()
              && other.box().top() > line.box().top() + 0.5f * line.size()
              && other.box().top() < line.box().bottom() + line.size();
      if (under) {
        return continues(line, other) ? i : -1;
      }
    }
    return -1;
  }

  /** Given and family name on two lines of one size. */
  private static boolean continues(Line a, Line b) {
    boolean near = a.box() == null ? b.gap() < 0.5 : b.gap() < 1;
    return near
        && Math.abs(a.size() - b.size()) < 0.5
        && b.end() - b.start() < 30
        && a.end() - a.start() < 30;
  }

  /** The line as a whole, and what stands before its first bar, dash or comma. */
  private static List<Quote> pieces(Document document, Line line) {
    List<Quote> pieces = new ArrayList<>();
    pieces.add(Quote.of(document, line));
    Matcher label = LABEL.matcher(document.text()).region(line.start(), line.end());
    if (label.lookingAt()) {
      pieces.add(Quote.of(document, label.end(), line.end()));
    }
    Matcher cut = CUT.matcher(document.text()).region(line.start(), line.end());
    if (cut.find() && cut.start() > line.start()) {
      pieces.add(Quote.of(document, line.start(), cut.start()));
    }
    return pieces;
  }

  private static NameLine score(
      Document document, Quote quote, Line line, int first, int last, Facts facts) {
    String written = quote.written();
    boolean ideographs =
        written.length() <= 4
            && !written.isEmpty()
            && written.codePoints().allMatch(Character::isIdeographic);
    if (!ideographs && (written.length() > 60 || !WORDS.matcher(written).matches())) {
      return null;
    }
    List<String> words = List.of(BETWEEN.split(written));
    Candidate candidate = new Candidate(document, quote, line, first, words, facts);
    double score = ideographs ? 1 : 0;
    for (Row row : TABLE) {
      score += row.weight().applyAsDouble(candidate);
    }
    return new NameLine(quote, first, last, score);
  }

  private static Facts facts(Document document) {
    List<String> locals = new ArrayList<>();
    Matcher at = AT.matcher(document.text());
    while (locals.size() < MOST_ADDRESSES && at.find()) {
      int start = at.start();
      while (start > 0 && isLocal(document.text().charAt(start - 1))) {
        start--;
      }
      locals.add(fold(document.text().substring(start, at.start())));
    }
    float largest = 0;
    double sizes = 0;
    long letters = 0;
    for (Line line : document.lines()) {
      largest = Math.max(largest, line.size());
      int length = line.end() - line.start();
      sizes += (double) line.size() * length;
      letters += length;
    }
    float most = largest;
    long count = document.lines().stream().filter(line -> line.size() >= most - 0.5).count();
    return new Facts(locals, largest, (float) (sizes / Math.max(1, letters)), count);
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  /** Whether a label for names stands before it, or above it in order. */
  private static double labelled(Candidate c) {
    List<Line> lines = c.document().lines();
    for (int i = Math.max(0, c.index() - NEAR); i < c.index(); i++) {
      boolean beside = i == c.index() - 1 || lines.get(i).row() == c.line().row();
      if (beside && LABEL.matcher(c.document().textOf(lines.get(i)) + ":").matches()) {
        return 3;
      }
    }
    int start = c.quote().pieces().getFirst().start();
    String before = c.document().text().substring(c.line().start(), start);
    return LABEL.matcher(before.strip()).matches() ? 3 : 0;
  }

  private static double largest(Candidate c) {
    float size = c.line().size();
    if (size == 0) {
      return 0;
    }
    Facts facts = c.facts();
    if (size >= facts.largest() - 0.5 && size > facts.body() * 1.15) {
      return facts.largestLines() <= 3 ? 3 : 1.5;
    }
    return size > facts.body() * 1.3 ? 1 : 0;
  }

  private static double agreement(Candidate c) {
    double best = 0;
    for (String local : c.facts().locals()) {
      int found = 0;
      int whole = 0;
      for (String word : c.words()) {
        String plain = fold(word);
        if (plain.length() >= 3 && !TITLES.contains(plain)) {
          whole++;
          found += local.contains(plain) ? 1 : 0;
        }
      }
      double value = found == 0 ? 0 : found == whole && found > 1 ? 4 : 2.5;
      best = Math.max(best, value);
    }
    return best;
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return !Character.isLowerCase(first)
        || PARTICLES.contains(word)
        || INITIAL.matcher(word).matches();
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .transform(plain -> NO_LETTERS.matcher(plain).replaceAll(""));
  }
}
