package dev.vitae.enricher.highlights;

import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.experience.Role;
import dev.vitae.enricher.words.StemIndex;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.JobFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What speaks for a sentence as a highlight and what against it, each with its weight. */
enum Speaks {
  RESULT(3, "a change in figures, an amount, or a share is a result that can be asked about"),
  FIGURE(1.5, "a number makes a sentence checkable"),
  ACHIEVEMENT(2, "a verb for what came of it, from the table verbs.tsv"),
  OWN_WORK(1, "a verb for what the person did, from the same table"),
  NOW(2, "at the career's date or in the two years before it"),
  RECENT(1, "in the five years before the career's date"),
  SAME_WORK(1.5, "in the function the person works in now"),
  COUNTED(0.5, "in employment and not in an internship"),
  TOO_SHORT(-2, "a few words are a heading"),
  TOO_LONG(-1, "a paragraph is no highlight"),
  CUT_OFF(-4, "ends in a number, a comma or a colon: the document lost the rest"),
  DAMAGED(-8, "a finding says that its text is damaged"),
  CONTRADICTED(-4, "a finding says that it is told in two ways");

  /** The only change that is told without a figure. */
  private static final Pattern MULTIPLE =
      Pattern.compile("(?i)\\b(?:double|triple|halv|halb|verdoppel|doubl|duplic)");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?iu)\\d\\s?(?:%|percent|prozent|pour ?cent|por ?ciento|por ?cento)"
              + "|[€$£]\\s?\\d|\\d\\s?(?:€|eur|usd|chf|million|mio|m\\b|k\\b)"
              + "|\\b(?:from|von|de|des)\\s[^.]{0,40}?\\d[^.]{0,30}?\\s(?:to|auf|à|a|para)\\s[^.]{0,12}?\\d"
              + "|\\d\\s?x\\b|\\b(?:double|triple|halv|halb|verdoppel|doubl|duplic)\\w*"
              + "|\\d+(?:[.,]\\d+)?\\s?(?:gb|tb|mb|cores|ms|tons?|tonnes?|kg|kwh|mw)\\b[^.]{0,30}?\\s"
              + "(?:to|auf|à|a|para)\\s");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?!(?:19|20)\\d\\d\\b)\\d+(?:[.,]\\d+)*\\+?(?![\\p{L}\\d])");
  private static final Pattern LOST_END = Pattern.compile("(?:[,:;(]|\\s\\d+|\\b(?:the|and|of))$");

  /** How many letters of a sentence's end are looked at for what the document lost. */
  private static final int LAST_WORD = 20;

  private static final int SHORT = 35;
  private static final int LONG = 330;
  private static final int TWO_YEARS = 24;
  private static final int FIVE_YEARS = 60;

  /** Verbs of the table by whether they name what came of the work. */
  private static final StemIndex<Speaks> VERBS = verbs();

  private final double weight;

  Speaks(double weight, String reason) {
    this.weight = weight;
    assert !reason.isEmpty();
  }

  double weight() {
    return weight;
  }

  /** Its name as it stands in a record. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What speaks for and against a sentence.
   *
   * @param function the function the person works in now
   * @param asOf index of the career's month
   */
  static List<Speaks> of(Sentence sentence, JobFunction function, int asOf) {
    List<Speaks> speak = new ArrayList<>();
    String text = sentence.text();
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    if ((digits ? CHANGE : MULTIPLE).matcher(text).find()) {
      speak.add(RESULT);
    } else if (digits && NUMBER.matcher(text).find()) {
      speak.add(FIGURE);
    }
    VERBS.find(
        text,
        hit -> {
          if (!speak.contains(hit.what())) {
            speak.add(hit.what());
          }
        });
    Role role = sentence.role();
    Stint stint = role.stint();
    int age = stint.isDated() ? asOf - stint.time().end() : stint.held() ? 0 : FIVE_YEARS + 1;
    if (stint.held() || age <= TWO_YEARS) {
      speak.add(NOW);
    } else if (age <= FIVE_YEARS) {
      speak.add(RECENT);
    }
    if (function != JobFunction.UNKNOWN && role.function() == function) {
      speak.add(SAME_WORK);
    }
    if (stint.counts()) {
      speak.add(COUNTED);
    }
    if (text.length() < SHORT) {
      speak.add(TOO_SHORT);
    } else if (text.length() > LONG) {
      speak.add(TOO_LONG);
    }
    String end = text.strip();
    if (LOST_END.matcher(end).region(Math.max(0, end.length() - LAST_WORD), end.length()).find()) {
      speak.add(CUT_OFF);
    }
    return speak;
  }

  private static StemIndex<Speaks> verbs() {
    StemIndex<Speaks> index = new StemIndex<>();
    for (List<String> row : Table.rows(Speaks.class, "verbs.tsv", 3)) {
      for (String verb : Table.entries(row.get(1))) {
        index.add(verb, Speaks.valueOf(row.get(0)));
      }
    }
    return index;
  }
}
