package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plural of a name that is written in the singular, and the other way round: spreadsheet,
 * spreadsheets. Names proper, whose last word has a capital, have none: Windows are no Window.
 */
final class Plurals {
  private static final int SHORTEST = 4;

  private Plurals() {}

  /** The name in the other number; empty for a name proper. */
  static Optional<List<Token>> other(String written, List<Token> words) {
    Token last = words.get(words.size() - 1);
    if (last.text().length() < SHORTEST || !Character.isLowerCase(written.charAt(last.start()))) {
      return Optional.empty();
    }
    String text = last.text();
    String other;
    if (text.endsWith("ies")) {
      other = text.substring(0, text.length() - 3) + 'y';
    } else if (text.endsWith("s")) {
      other = text.endsWith("ss") || text.endsWith("is") || text.endsWith("us") ? text : cut(text);
    } else if (text.endsWith("y") && "aeou".indexOf(text.charAt(text.length() - 2)) < 0) {
      other = cut(text) + "ies";
    } else {
      other = text + 's';
    }
    List<Token> all = new ArrayList<>(words.subList(0, words.size() - 1));
    all.add(new Token(other, last.start(), last.end(), last.kind()));
    return other.equals(text) ? Optional.empty() : Optional.of(all);
  }

  private static String cut(String text) {
    return text.substring(0, text.length() - 1);
  }
}
