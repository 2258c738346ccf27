package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference in one paragraph: authors, title, and where it appeared. Quotation marks, a word for
 * 'in', the end of a sentence, or commas part them, tried in the order of how sure they are.
 *
 * @param title the title
 * @param authors who wrote it; null where nobody is named
 * @param venue journal, publisher or conference with what follows; null where there is none
 */
record Reference(Quote title, Quote authors, Quote venue) {
  /** The number of a reference in its list ('[3]', '[J3]', 'C2.'), or the year in front of it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:\\[\\p{L}{0,3}-?\\d{1,3}\\]|\\(\\p{L}{0,3}\\d{1,3}\\)|\\p{Lu}{0,2}\\d{1,3}[.)]"
              + "|(?:19|20)\\d\\d[a-z]?\\s?[:.–—-])\\s+(?=\\P{N})");

  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«]\\s?([^\"”“»]{8,300}?)\\s?[.,]?[\"”“»]|[「『《]([^」』》]{4,300}?)[」』》]");

  private static final Pattern YEAR =
      Pattern.compile("^\\s*[,.]?\\s*[(\\[（]?(?:19|20)\\d\\d[a-z]?[)\\]）]?[.,:．：]?\\s*");

  /** What comes right behind the authors a reference begins with. */
  private static final Pattern BEHIND_AUTHORS =
      Pattern.compile(
          YEAR.pattern()
              + "|^,?\\s?[:：.．。]\\s*\\S|^,\\s\\p{Lu}\\p{L}+\\s\\p{Ll}|^\\s*[,.]?\\s*[“\"„«「『《]");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{Lo}\\d)?!\"”’][.?!])\\s+|(?<=\\p{L}[?!])\\s+(?=\\p{Lu})|(?<=。|．)\\s*|(?<=\\p{Lu}{2}\\.)\\s+"
              + "|(?<=\\[[JMCDRPSN]\\][.．。])\\s*");

  /** What says that a name follows of what the publication is a part of. */
  private static final Pattern IN =
      Pattern.compile(
          "[.,;]?\\s+(?:[Ii]n|[Dd]ans|[Ee]n|[Ee]m|[Ss]u)\\s?:\\s+"
              + "|(?:[.,]|(?<=[?!]))\\s+(?:[Ii]n|[Dd]ans|[Ee]n|[Ee]m|[Ss]u)\\s+(?=[«„“\"‘]|Proc\\b|Proceedings|[^.]{0,60}\\.?[^.]{0,20}\\((?:eds?|Eds?|Hg|Hrsg|dir|coords?|org|a"
              + " cura|red)\\b)");

  /** Words of those who publish. */
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?iu)\\b(?:journal|review|letters|proceedings|proc|transactions|annals|bulletin|quarterly|magazine|gazette|press|conference|symposium|workshop|lecture"
              + " notes|zeitschrift"
              + "|jahrbuch|verlag|beiträge|kolloquium|tagung\\w*|fachzeitschrift|revue|cahiers|actes"
              + "|éditions|presses|annales|revista|cuadernos|actas|editorial|anales|rivista|quaderni"
              + "|edizioni|atti|studi|editora|cadernos|anais|tijdschrift|uitgeverij|dergisi|arxiv"
              + "|springer|elsevier|wiley|routledge|nature|plos|ieee|acm)\\b|学报|杂志|期刊|出版社|学会|论文集");

  /** 'S. Li', 'Li S', unlike a title of two names. */
  private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}{1,2}(?!\\p{L})");

  /** Volume, pages, a number or a date: what follows the name of a journal. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?iu)(?:(?:pp?|s|vol|no|num|n|nr|heft|bd|band|t|fasc|art|págs?|seiten?|pages?|doi)[.:º°]?\\s*)?\\p{L}?\\d[\\d\\s\\p{Pd}.()/:e]*|\\(?(?:19|20)\\d\\d\\)?|(?:forthcoming|in"
              + " press|im druck)");

  private static final Pattern MONTH_YEAR = Pattern.compile("(?:\\p{L}+\\.?\\s)?(?:19|20)\\d\\d");
  private static final Pattern COMMA = Pattern.compile(",\\s+(?![^()]*\\))");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s.,;:(。．，、：（]+|(?:\\s?\\[[JMCDRPSN](?:/OL)?\\])?[\\s.,;:(。．，、：（]+$");

  private static final Pattern KIND = Pattern.compile("\\s?\\[[JMCDRPSN](?:/OL)?\\]$");

  /** Whether a text begins as references do: with its number, or with authors and what follows. */
  static boolean opens(String text) {
    int authors = Authors.lead(text, 0, text.length());
    return NUMBER.matcher(text).find()
        || authors > 0 && BEHIND_AUTHORS.matcher(text).region(authors, text.length()).find();
  }

  /** Whether a text has more than the title: authors before it, or quotation marks around it. */
  static boolean isOne(Quote whole) {
    CharSequence text = new Joined(whole).text();
    int authors = Authors.lead(text, 0, text.length());
    Matcher quoted = QUOTED.matcher(text);
    boolean parted =
        authors > 0
            && authors < text.length()
            && (".;:．：。".indexOf(text.charAt(authors)) >= 0
                || text.charAt(authors - 1) == '.'
                || YEAR.matcher(text).region(authors, text.length()).lookingAt());
    return parted || quoted.find() && (quoted.start() == 0 || authors > 0);
  }

  /** The words without the number in front. */
  static Quote unnumbered(Quote whole) {
    Joined joined = new Joined(whole);
    Matcher number = NUMBER.matcher(joined.text());
    return number.find() ? joined.cut(number.end(), joined.text().length()) : whole;
  }

  /**
   * The parts of a reference.
   *
   * @param join what parts title and venue in every reference of the list; null where nothing does
   */
  static Reference of(Quote whole, Pattern join) {
    Joined joined = new Joined(whole);
    CharSequence text = joined.text();
    int end = text.length();
    int behind = authors(text);
    int from = Math.max(0, behind);
    Matcher year = YEAR.matcher(text).region(from, end);
    from = behind > 0 && year.lookingAt() ? year.end() : from;
    Matcher quoted = QUOTED.matcher(text).region(from, end);
    Matcher in = IN.matcher(text).region(from, end);
    boolean part = in.find();
    if (quoted.find() && !(part && in.end() <= quoted.start() + 1)) {
      int group = quoted.start(1) >= 0 ? 1 : 2;
      Quote before = part(joined, 0, behind > 0 ? behind : quoted.start());
      return new Reference(
          part(joined, quoted.start(group), quoted.end(group)),
          before.isEmpty() ? null : before,
          named(part(joined, quoted.end(), end)));
    }
    Quote authors = behind > 0 ? part(joined, 0, behind) : null;
    int[] cut = part ? new int[] {in.start(), in.end()} : cut(text, from, end, behind > 0, join);
    Quote title = part(joined, from, cut == null ? end : cut[0]);
    return title.isEmpty()
        ? new Reference(whole, null, null)
        : new Reference(title, authors, cut == null ? null : named(part(joined, cut[1], end)));
  }

  /** Where the authors end; full names alone may as well be a title and a publisher. */
  private static int authors(CharSequence text) {
    int end = Authors.lead(text, 0, text.length());
    boolean sure =
        end > 0
            && (INITIAL.matcher(text).region(0, end).find()
                || BEHIND_AUTHORS.matcher(text).region(end, text.length()).find());
    return sure ? end : -1;
  }

  /** Where the title ends and the venue begins; null where the title is all there is. */
  private static int[] cut(CharSequence text, int from, int end, boolean authors, Pattern join) {
    Matcher edge = EDGE.matcher(text).region(from, end);
    int start = edge.lookingAt() ? edge.end() : from;
    int[] comma = comma(text, start, end);
    Matcher sentence = SENTENCE.matcher(text).region(start, end);
    sentence.useTransparentBounds(true);
    if (sentence.find() && sentence.end() < end) {
      Matcher next = COMMA.matcher(text).region(sentence.end(), end);
      int to = next.find() ? next.start() : end;
      boolean published = PUBLISHER.matcher(text).region(sentence.end(), to).find();
      if (authors || published || comma == null) {
        return new int[] {sentence.start(), sentence.end()};
      }
    }
    if (comma != null || join == null) {
      return comma;
    }
    int[] last = null;
    Matcher joint = join.matcher(text).region(start, end);
    while (joint.find()) {
      last = new int[] {joint.start(), joint.end()};
    }
    return last;
  }

  /** 'Title, Journal 12, 3–9', 'Title, Publisher, Town, 2013': read from the end. */
  private static int[] comma(CharSequence text, int from, int end) {
    List<int[]> commas = new ArrayList<>();
    Matcher matcher = COMMA.matcher(text).region(from, end);
    while (matcher.find()) {
      commas.add(new int[] {matcher.start(), matcher.end()});
    }
    int to = end;
    boolean figures = false;
    while (!commas.isEmpty()) {
      int[] last = commas.removeLast();
      String words = trimmed(text, last[1], to);
      if (isFigures(words) || Places.isPlace(words)) {
        figures = true;
        to = last[0];
        continue;
      }
      boolean name = !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
      boolean journal = figures || PUBLISHER.matcher(words).find();
      return name && journal ? last : null;
    }
    return null;
  }

  private static boolean isFigures(String words) {
    return words.isEmpty()
        || FIGURES.matcher(words).matches()
        || MONTH_YEAR.matcher(words).matches();
  }

  private static String trimmed(CharSequence text, int from, int to) {
    return EDGE.matcher(text.subSequence(from, to)).replaceAll("");
  }

  /** The words between two positions, without signs at their ends. */
  private static Quote part(Joined joined, int from, int to) {
    CharSequence text = joined.text();
    Matcher edge = EDGE.matcher(text).region(from, to);
    int start = edge.lookingAt() ? edge.end() : from;
    int end = to;
    Matcher tail = EDGE.matcher(text).region(Math.min(start, to), to);
    while (tail.find()) {
      end = tail.start() > start ? tail.start() : end;
    }
    Matcher kind = KIND.matcher(text).region(Math.min(start, end), end);
    end = kind.find() ? kind.start() : end;
    return joined.cut(start, end);
  }

  private static Quote named(Quote venue) {
    return venue.isEmpty() ? null : venue;
  }
}
