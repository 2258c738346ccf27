package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text that a conversion harmed: found and named, never repaired. What the document's reader has
 * named already is not named again.
 */
final class Damage {

  /** Letters that follow a number without a space: no word of any language does so. */
  private static final int SWALLOWED = 12;

  /** Longer words of small letters are several that lost their spaces; German builds long ones. */
  private static final int GLUED = 30;

  /** Of one kind of damage so many places are named; more say nothing new. */
  private static final int MOST = 10;

  /** A share of bad letters from which nothing in the text is to be trusted. */
  private static final double BAD_TEXT = 0.01;

  private static final int FEW_BULLETS = 5;

  /** Letters of a line of running text in a narrow column. */
  private static final int COLUMN = 25;

  /** UTF-8 read as Windows-1252. */
  private static final List<String> MOJIBAKE =
      List.of(
          "Ã©", "Ã¨", "Ã¼", "Ã¶", "Ã¤", "ÃŸ", "Ã¡", "Ã±", "Ã§", "â€™", "â€“", "â€œ", "â€¢", "Ã³");

  /** Words that no sentence ends with. */
  private static final Set<String> UNENDED =
      Set.of("the", "a", "an", "of", "and", "to", "with", "by", "for", "in", "under", "over");

  private final Document document;
  private final List<Finding> findings = new ArrayList<>();

  private Damage(Document document) {
    this.document = document;
  }

  static List<Finding> in(Document document) {
    Damage damage = new Damage(document);
    damage.words();
    damage.letters();
    damage.cutSentences();
    damage.columns();
    return damage.findings;
  }

  /** Words that swallowed a number, and words run together. */
  private void words() {
    String text = document.text();
    for (Line line : document.lines()) {
      int i = line.start();
      while (i < line.end()) {
        int start = i;
        int small = 0;
        int digits = 0;
        while (i < line.end() && Character.isDigit(text.charAt(i))) {
          digits++;
          i++;
        }
        while (i < line.end() && Character.isLowerCase(text.charAt(i))) {
          small++;
          i++;
        }
        boolean clear = isClear(text, start - 1) && isClear(text, i);
        if (clear && digits >= 2 && small >= SWALLOWED) {
          add(
              FindingCode.DAMAGED_TEXT,
              Severity.MAJOR,
              "Spaces and signs around an amount are lost, as when it was taken for a formula.",
              start,
              i);
        } else if (clear && digits == 0 && small >= GLUED) {
          add(FindingCode.GLUED_TEXT, Severity.MINOR, "Words run together here.", start, i);
        }
        i = Math.max(i, start + 1);
        while (i < line.end()
            && (small > 0 || digits > 0)
            && Character.isLetterOrDigit(text.charAt(i))) {
          i++;
        }
      }
    }
  }

  /** No address, path or file name goes on there. */
  private boolean isClear(String text, int i) {
    return i < 0
        || i >= text.length()
        || !Character.isLetterOrDigit(text.charAt(i)) && "/@.-_#=%&?:".indexOf(text.charAt(i)) < 0
        || text.charAt(i) == '.' && (i + 1 >= text.length() || text.charAt(i + 1) <= ' ');
  }

  /** Letters that are none: replacement characters, glyph numbers, letters of another code. */
  private void letters() {
    String text = document.text();
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean glyph = c == '(' && text.startsWith("(cid:", i);
      boolean none = c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' && isWithinWord(text, i);
      boolean wrong = (c == 'Ã' || c == 'â') && isMojibake(text, i);
      if (glyph || none || wrong) {
        bad++;
        int end = glyph ? Math.min(text.length(), text.indexOf(')', i) + 1) : i + 1;
        String message =
            wrong
                ? "Letters were read in the wrong character code here."
                : "A letter could not be read here.";
        add(FindingCode.DAMAGED_TEXT, Severity.MAJOR, message, i, Math.max(end, i + 1));
      }
    }
    if (bad > text.length() * BAD_TEXT) {
      add(
          FindingCode.LOW_TEXT_QUALITY,
          Severity.FATAL,
          "So many letters could not be read that the values are not to be trusted.",
          0,
          0);
    }
  }

  private static boolean isWithinWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  private static boolean isMojibake(String text, int i) {
    return MOJIBAKE.stream().anyMatch(wrong -> text.startsWith(wrong, i));
  }

  /** Where items end with a full stop, one that ends in a number or in 'the' was cut off. */
  private void cutSentences() {
    List<Line> lines = document.lines();
    int items = 0;
    int stopped = 0;
    List<Line> cut = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() != Line.Kind.BULLET) {
        continue;
      }
      int last = i;
      while (last + 1 < lines.size()
          && lines.get(last + 1).kind() == Line.Kind.TEXT
          && lines.get(last + 1).paragraph() == lines.get(i).paragraph()) {
        last++;
      }
      char end = document.text().charAt(lines.get(last).end() - 1);
      items++;
      stopped += end == '.' ? 1 : 0;
      if (isCutOff(document.textOf(lines.get(last))) && !goesOn(last + 1)) {
        cut.add(lines.get(last));
      }
    }
    if (items >= FEW_BULLETS && stopped * 10 >= items * 6) {
      for (Line line : cut) {
        int word = document.text().lastIndexOf(' ', line.end() - 1) + 1;
        add(
            FindingCode.DAMAGED_TEXT,
            Severity.MAJOR,
            "A sentence breaks off here, perhaps at a sign that the conversion lost.",
            Math.max(word, line.start()),
            line.end());
      }
    }
  }

  private static boolean isCutOff(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    boolean year = word.length() == 4;
    return text.indexOf(' ') > 0
        && (number && !year || UNENDED.contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean goesOn(int next) {
    return next < document.lines().size()
        && Character.isLowerCase(document.text().charAt(document.lines().get(next).start()));
  }

  /** Running text on both sides of a wide gap, line after line: two columns read as one. */
  private void columns() {
    int together = 0;
    for (Line line : document.lines()) {
      if (line.end() - line.start() < 2 * COLUMN) {
        together = 0;
        continue;
      }
      String text = document.textOf(line);
      int gap = text.indexOf("    ");
      boolean both = gap > COLUMN && text.substring(gap).strip().length() > COLUMN;
      together = both && text.substring(gap).strip().indexOf(' ') > 0 ? together + 1 : 0;
      if (together == 4) {
        add(
            FindingCode.COLUMNS_NOT_SEPARATED,
            Severity.MAJOR,
            "Two columns of text may have been read as one from here on.",
            line.start(),
            line.end());
      }
    }
  }

  private void add(FindingCode code, Severity severity, String message, int start, int end) {
    long same = findings.stream().filter(finding -> finding.getCode() == code).count();
    boolean known =
        document.findings().stream()
            .filter(finding -> finding.getCode() == code)
            .flatMap(finding -> finding.getEvidence().getSpans().stream())
            .anyMatch(span -> span.getStart() < end && span.getEnd() > start);
    if (same < MOST && !known) {
      findings.add(
          new Finding(
              code,
              severity,
              message,
              Quote.of(document, start, end).evidence("finding.damage", 0.9f)));
    }
  }
}
