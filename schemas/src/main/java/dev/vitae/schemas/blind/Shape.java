package dev.vitae.schemas.blind;

import java.util.regex.Pattern;

/** What tells of a person by its form, whoever it is; looked for in this order. */
enum Shape {
  EMAIL("[\\p{L}\\p{N}._%+'-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"),
  URL(
      "(?i)(?:https?://|www\\.)\\S+|(?<![\\p{L}\\p{N}@])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
          + "\\.(?:com|org|net|io|dev|me|edu|gov|info|co|ai|app|blog|example|de|fr|es|pt|it|nl|pl|tr"
          + "|cn|jp|in|uk|ie|ch|at|be|br|mx)(?:/\\S*)?(?![\\p{L}\\p{N}])"),
  /** A user's name with its sign. */
  HANDLE("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.-]{2,}"),
  PHONE("(?:\\+|\\b00|\\(0|\\b0)[\\d][\\d\\s()./-]{6,}\\d"),
  /** A day, a month or a quarter with its year, two digits behind a mark among them. */
  DATE(
      "(?iu)\\b\\d{1,2}[./-]\\d{1,2}[./-](?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)"
          + "|\\b\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d)"
          + "|\\b(?:0?[1-9]|1[0-2])/\\d\\d(?!\\d)"
          + "|\\b(?:19|20)\\d\\d[./-]\\d{1,2}(?:[./-]\\d{1,2})?\\b"
          + "|(?:Q[1-4]|H[12])[ /'’-]*(?:(?:19|20)\\d\\d|\\d\\d)\\b"
          + "|['’´]\\d\\d(?!\\d)"),
  /** Signs of Chinese and Japanese for one sex, which no space sets apart. */
  SIGN("[他她]|先生|女士|小姐|太太|男性|女性|(?<=[（(，,、：:\\s])[男女](?=[）)，,、\\s]|$)"),
  /** Also as 2019年, the 1990s, 2010er; the eras of Japan. */
  YEAR(
      "(?<!\\d)(?:19|20)\\d\\d(?:\\s?[-–—/]\\s?(?:(?:19|20)?\\d\\d))?(?!\\d)(?:年|s\\b|er\\b)?"
          + "|(?:昭和|平成|令和)\\s?(?:\\d{1,2}|元)年?");

  private final Pattern pattern;

  Shape(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  Pattern pattern() {
    return pattern;
  }
}
