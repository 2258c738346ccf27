package dev.vitae.enricher.titles;

import dev.vitae.enricher.words.Table;
import dev.vitae.enricher.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words without what gender, number and grammar add to them, in the five languages at once, and
 * German compounds taken apart before their last word. Tables and titles go through the same
 * change, so that it need not give words that exist: 'infirmière' and 'infirmiers' become
 * 'infirmier', 'Vertriebsleiterin' becomes 'vertrieb leiter'. What was cut off is nowhere kept.
 */
final class Stems {
  private static final int SHORT = 4;
  private static final int SHORTEST_COMPOUND = 8;
  private static final int SHORTEST_FIRST_PART = 3;

  /** An ending, what stands for it, and the length a word must have for it to be an ending. */
  private record Ending(String ending, String instead, int length, String reason) {}

  // In this order, each at most once, after a plural's s and before final vowels.
  private static final List<Ending> BEFORE_VOWELS =
      List.of(
          new Ending("innen", "", 8, "German: women, plural"),
          new Ending("in", "", 6, "German: a woman"),
          new Ending("angestellte", "angestellter", 11, "German: either gender"),
          new Ending("beamte", "beamter", 6, "German: either gender"),
          new Ending("frau", "mann", 7, "German: Kauffrau, Kaufmann"),
          new Ending("isches", "isch", 8, "German: adjective"),
          new Ending("ischer", "isch", 8, "German: adjective"),
          new Ending("ischen", "isch", 8, "German: adjective"),
          new Ending("licher", "lich", 8, "German: adjective"),
          new Ending("lichen", "lich", 8, "German: adjective"),
          new Ending("ender", "end", 8, "German: participle"),
          new Ending("ierter", "iert", 8, "German: participle"));
  private static final List<Ending> AFTER_VOWELS =
      List.of(
          new Ending("eus", "eur", 5, "French: vendeuse, vendeur"),
          new Ending("tric", "teur", 6, "French: directrice, directeur"),
          new Ending("enn", "en", 5, "French: technicienne, technicien"),
          new Ending("onn", "on", 5, "French: patronne, patron"),
          new Ending("ell", "el", 6, "French: professionnelle, professionnel"),
          new Ending("if", "iv", 5, "French: administratif, administrative"));

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> lastParts = new HashSet<>();

  Stems() {
    for (List<String> row : Table.rows(Stems.class, "abbreviations.tsv", 2)) {
      abbreviations.put(row.get(0), row.get(1));
    }
    for (List<String> row : Table.rows(Stems.class, "compounds.tsv", 1)) {
      lastParts.add(cut(Words.fold(row.get(0))));
    }
  }

  /** Adds the stems of a folded word: several where it is an abbreviation or a compound. */
  void add(String word, List<String> stems) {
    String meant = abbreviations.get(word);
    if (meant != null) {
      for (String part : meant.split(" ")) {
        addCompound(cut(part), stems);
      }
    } else {
      addCompound(cut(word), stems);
    }
  }

  private void addCompound(String stem, List<String> stems) {
    for (int start = SHORTEST_FIRST_PART;
        stem.length() >= SHORTEST_COMPOUND && start <= stem.length() - SHORT;
        start++) {
      // The longest last part: 'sachbearbeiter' before 'arbeiter'.
      if (lastParts.contains(stem.substring(start))) {
        stems.add(cut(stem.substring(0, start)));
        stems.add(stem.substring(start));
        return;
      }
    }
    stems.add(stem);
  }

  private static String cut(String word) {
    String stem = word;
    if (stem.length() <= SHORT) {
      return stem;
    }
    if (stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    stem = replaced(stem, BEFORE_VOWELS);
    while (stem.length() > SHORT && "aeo".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return replaced(stem, AFTER_VOWELS);
  }

  private static String replaced(String word, List<Ending> endings) {
    for (Ending ending : endings) {
      if (word.length() >= ending.length() && word.endsWith(ending.ending())) {
        return word.substring(0, word.length() - ending.ending().length()) + ending.instead();
      }
    }
    return word;
  }
}
