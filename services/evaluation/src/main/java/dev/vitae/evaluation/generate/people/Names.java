package dev.vitae.evaluation.generate.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** What people are called, in the way of their language. */
final class Names {
  /** Letters that have no accent to take off. */
  private static final Map<String, String> PLAIN =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "ı", "i", "æ", "ae", "œ", "oe", "đ", "d");

  private Names() {}

  /** A name of a person: as written, and in plain letters for addresses. */
  record Name(String written, String given, String family) {}

  static Name draw(Phrases phrases, Dice dice) {
    String given = dice.pick(phrases.all("given"));
    String middle = dice.pick(phrases.all("given"));
    String family = dice.pick(phrases.all("family"));
    String family2 = dice.pick(phrases.all("family"));
    Map<String, String> values =
        Map.of(
            "given", written(given),
            "middle", written(middle),
            "initial", written(middle).substring(0, 1),
            "family", written(family),
            "family2", written(family2));
    String name = Filling.fill(dice.pick(phrases.all("name")), dice, values);
    return new Name(name, plain(given), plain(family));
  }

  /** A table's cell is a name, or a name and how Latin letters write it. */
  static String written(String cell) {
    int bar = cell.indexOf('|');
    return bar < 0 ? cell : cell.substring(0, bar);
  }

  private static String plain(String cell) {
    String latin = cell.substring(cell.indexOf('|') + 1).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
      latin = latin.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
  }
}
