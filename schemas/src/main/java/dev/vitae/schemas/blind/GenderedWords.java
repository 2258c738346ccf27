package dev.vitae.schemas.blind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that tell of the sex of whom they are said, with what stands in their place: one form for
 * all, or nothing. The table is {@code gendered.tsv}; German adds its ending by rule.
 */
final class GenderedWords {
  private static final Map<String, String> TABLE = table();

  /** German nouns of occupation end so, and the woman's form adds "in" or "innen". */
  private static final List<String> GERMAN_ENDINGS =
      List.of(
          "leiter",
          "arbeiter",
          "berater",
          "betreuer",
          "techniker",
          "meister",
          "lehrer",
          "pfleger",
          "entwickler",
          "fahrer",
          "führer",
          "prüfer",
          "gestalter",
          "verwalter",
          "vertreter",
          "mechaniker",
          "elektroniker",
          "informatiker",
          "trainer",
          "manager",
          "designer",
          "partner",
          "erzieher",
          "helfer",
          "sprecher",
          "gründer",
          "inhaber",
          "bäcker",
          "schreiner",
          "maler",
          "therapeut",
          "pädagoge",
          "ingenieur",
          "redakteur",
          "friseur",
          "direktor",
          "professor",
          "autor",
          "doktor",
          "koordinator",
          "moderator",
          "administrator",
          "rektor",
          "assistent",
          "referent",
          "student",
          "dozent",
          "praktikant",
          "doktorand",
          "absolvent",
          "konsulent",
          "laborant",
          "lieferant",
          "journalist",
          "spezialist",
          "polizist",
          "jurist",
          "bibliothekar",
          "sekretär",
          "mitarbeiter",
          "sachbearbeiter",
          "geschäftsführer",
          "wissenschaftler",
          "künstler",
          "schüler",
          "bewerber",
          "kandidat",
          "architekt",
          "psycholog",
          "biolog",
          "geolog",
          "soziolog",
          "chemiker",
          "physiker",
          "mathematiker",
          "apotheker",
          "politiker");

  private GenderedWords() {}

  /** What stands in the place of a word: itself unless it tells of a sex. */
  static String neutral(String word) {
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return word; // HIS, IT and the like are no pronouns
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String instead = TABLE.get(lower);
    if (instead == null) {
      return german(word, lower);
    }
    if (instead.isEmpty()) {
      return Veil.MASK;
    }
    return Character.isUpperCase(word.charAt(0)) ? capital(instead) : instead;
  }

  private static String german(String word, String lower) {
    if (lower.endsWith("innen") && ends(lower, "innen")) {
      return word.substring(0, word.length() - "innen".length());
    }
    if (lower.endsWith("in") && ends(lower, "in")) {
      return word.substring(0, word.length() - "in".length());
    }
    return word;
  }

  private static boolean ends(String lower, String ending) {
    String stem = lower.substring(0, lower.length() - ending.length());
    return GERMAN_ENDINGS.stream().anyMatch(stem::endsWith);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                GenderedWords.class.getResourceAsStream("gendered.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          table.put(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }
}
