package dev.vitae.evaluation.generate.people;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into the gaps of a phrase. */
final class Filling {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  private Filling() {}

  /**
   * The phrase with every {@code {gap}} filled: {@code n} a number from 5 to 40, {@code m} one from
   * 3 to 12, {@code d} a digit, the others by name.
   *
   * @throws IllegalArgumentException when a gap has no value
   */
  static String fill(String phrase, Dice dice, Map<String, String> values) {
    return GAP.matcher(phrase)
        .replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1), dice, values, phrase)));
  }

  /** Digits for every number sign. */
  static String digits(String pattern, Dice dice) {
    StringBuilder text = new StringBuilder();
    pattern
        .chars()
        .forEach(c -> text.append(c == '#' ? (char) ('0' + dice.between(0, 9)) : (char) c));
    return text.toString();
  }

  private static String value(String gap, Dice dice, Map<String, String> values, String phrase) {
    return switch (gap) {
      case "n" -> Integer.toString(dice.between(5, 40));
      case "m" -> Integer.toString(dice.between(3, 12));
      case "d" -> Integer.toString(dice.between(2, 9));
      default -> {
        String value = values.get(gap);
        if (value == null) {
          throw new IllegalArgumentException("nothing for {" + gap + "} in: " + phrase);
        }
        yield value;
      }
    };
  }
}
