package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Value;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The authors of a publication, as references of several fields and languages write them. */
final class Authors {
  private static final String FAMILY =
      "(?:(?:de|van|von|der|den|la|di|da|del|el|al|Te|Le|La|De) ){0,2}\\p{Lu}[\\p{L}'’-]+(?:"
          + " \\p{Lu}[\\p{L}'’-]+)?";

  /** 'K. W. Schultz', 'Schultz, K. W.', 'Schultz KW', 'Schultz K.', 'Kasey Schultz'. */
  private static final String AUTHOR =
      "(?:\\p{Lu}\\.[ -]?){1,4}"
          + FAMILY
          + "|"
          + FAMILY
          + ",\\s?(?:\\p{Lu}\\.[ -]?){1,4}"
          + "|"
          + FAMILY
          + " (?:\\p{Lu}{1,3}|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,2})(?!\\p{L})"
          + "|\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. ){1,2}"
          + FAMILY
          + "|\\p{Lu}[\\p{L}'’-]+ "
          + FAMILY;

  private static final Pattern ONE = Pattern.compile(AUTHOR);
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:"
              + AUTHOR
              + ")\\*?(?:(?:\\s?[,;]\\s?(?:and |& |und |et |y |e )?|\\s?(?:and|&|und|et|y|e)\\s)(?:"
              + AUTHOR
              + ")\\*?)+(?:,?\\s?et al\\.?)?|(?:"
              + AUTHOR
              + "),?\\s?et al\\.?");

  /**
   * One author: 'Schultz, K. W.', 'K. W. Schultz.', or with the given name before a year, a colon
   * or a quotation.
   */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:\\p{Lu}\\.[ -]?){1,4}"
              + FAMILY
              + "(?=\\.\\s+\\p{Lu})|"
              + FAMILY
              + ",\\s?(?:\\p{Lu}\\.[ -]?){1,4}|"
              + FAMILY
              + "(?:, \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?| \\p{Lu}\\.?)"
              + "(?=\\s?:\\s|[.,]?\\s[“\"„«]|[.,]?\\s?\\((?:19|20)\\d\\d)");

  private static final String GIVEN = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?";

  /** Full names as books and the humanities list them: 'Schultz, Kasey / Orr, Jo:'. */
  private static final Pattern FULL =
      Pattern.compile(
          FAMILY
              + ", "
              + GIVEN
              + "(?:\\s?[/;]\\s?"
              + FAMILY
              + ", "
              + GIVEN
              + ")+|"
              + FAMILY
              + ", "
              + GIVEN
              + "(?:,? (?:and|und|et|y|e|&) "
              + GIVEN
              + " "
              + FAMILY
              + ")?(?=\\.\\s+\\p{Lu}\\p{L})|"
              + GIVEN
              + " "
              + FAMILY
              + "(?=\\.\\s(?:19|20)\\d\\d\\.)|"
              + FAMILY
              + " \\p{Lu}\\.(?=,\\s\\p{Lu}\\p{L}+\\s\\p{Ll})");

  /** Behind those who are not the authors but the editors. */
  private static final Pattern EDITORS =
      Pattern.compile(",?\\s\\((?:eds?|Eds?|Hg|Hrsg|dirs?|coords?|orgs?|a cura di|red)\\.?\\)");

  /** A Chinese or Japanese name, with or without a space. */
  private static final String HAN_NAME =
      "(?:\\p{IsHan}{2,4}|\\p{IsHan}{1,3}["
          + " \\u3000][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4})";

  /** Chinese and Japanese authors: a colon, a stop, the year or the quoted title comes behind. */
  private static final Pattern HAN =
      Pattern.compile(
          HAN_NAME
              + "(?:\\s?[,，、;；]\\s?"
              + HAN_NAME
              + ")*(?:等)?(?=\\s?(?:[:：.．。「『《“\"]|[,，]\\s?[「『《“\"]|[(（](?:19|20)\\d\\d))");

  /** The end of a list of authors on a line of its own. */
  private static final Pattern LAST = Pattern.compile("^(?:and|&|und|et|y)\\s+(?:" + AUTHOR + ")$");

  private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Longer texts are no list of authors, in letters. */
  private static final int LONGEST = 2000;

  private Authors() {}

  /** Where the authors end that a text begins with; -1 if it begins with none. */
  static int lead(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return -1;
    }
    int longest = -1;
    for (Pattern form : List.of(SEVERAL, SINGLE, FULL, HAN)) {
      Matcher authors = form.matcher(text).region(start, end);
      authors.useTransparentBounds(true);
      longest = authors.lookingAt() ? Math.max(longest, authors.end()) : longest;
    }
    Matcher editors = EDITORS.matcher(text).region(Math.max(start, longest), end);
    return longest > 0 && editors.lookingAt() ? editors.end() : longest;
  }

  /** Whether a text is authors and hardly anything else. */
  static boolean isList(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    boolean initials = text.indexOf('.') >= 0 && INITIALS.matcher(text).find();
    if (!initials && text.indexOf(',') == text.lastIndexOf(',')) {
      return false;
    }
    if (initials && ONE.matcher(text.strip()).matches()) {
      return true;
    }
    Matcher authors = SEVERAL.matcher(text);
    return authors.find() && authors.end() - authors.start() > 0.6 * text.length();
  }

  /** Whether a line goes on with the last author of a list. */
  static boolean isLast(String text) {
    return LAST.matcher(text).find();
  }

  /** Each author's name. */
  static List<Value> names(Quote quote) {
    List<Value> names = new ArrayList<>();
    for (Quote.Piece piece : quote.pieces()) {
      Matcher one = ONE.matcher(quote.document().text()).region(piece.start(), piece.end());
      while (one.find()) {
        Quote name = Quote.of(quote.document(), one.start(), one.end());
        if (!name.isEmpty()) {
          names.add(Rule.CITATION_PART.value(name));
        }
      }
    }
    return names;
  }

  /**
   * The place of the person among the authors, from 1: the family name, and the initial where there
   * is one; 0 where the person is not among them.
   */
  static int own(List<Value> names, PersonName person) {
    if (person == null || person.getFamily() == null) {
      return 0;
    }
    String family = fold(person.getFamily());
    String initial = person.getGiven() == null ? "" : fold(person.getGiven()).substring(0, 1);
    for (int i = 0; i < names.size(); i++) {
      List<String> words = List.of(fold(names.get(i).getWritten()).split("[^\\p{L}]+"));
      boolean given =
          words.stream().anyMatch(word -> word.startsWith(initial) && !word.equals(family));
      if (words.contains(family) && given) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
