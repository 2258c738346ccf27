package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.language.DocumentLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of Tesseract's languages a page is read in: one is faster than many, and more often right.
 */
final class ScriptLanguages {
  /** Languages whose names Tesseract does not take from ISO 639-2, by those of ISO 639-1. */
  private static final Map<String, String> OWN_NAMES = Map.of("zh", "chi_sim");

  /** Languages of the scripts other than Latin, as Tesseract names both. */
  private static final Map<String, List<String>> OTHER_SCRIPTS =
      Map.of(
          "Han", List.of("chi_sim", "chi_tra"),
          "HanS", List.of("chi_sim"),
          "HanT", List.of("chi_tra"),
          "Japanese", List.of("jpn"),
          "Korean", List.of("kor"),
          "Devanagari", List.of("hin"),
          "Cyrillic", List.of("rus", "ukr"),
          "Greek", List.of("ell"),
          "Arabic", List.of("ara"));

  private ScriptLanguages() {}

  /** The known language that a text is in; none if it cannot be told or is not known. */
  static List<String> spoken(String text, List<String> known) {
    String code = DocumentLanguage.of(text);
    String name =
        code.isEmpty() ? code : OWN_NAMES.getOrDefault(code, Locale.of(code).getISO3Language());
    return known.contains(name) ? List.of(name) : List.of();
  }

  /** The known languages of a script; all of Latin letters where the script is not known. */
  static List<String> of(String script, List<String> known) {
    List<String> own = OTHER_SCRIPTS.getOrDefault(script, List.of());
    List<String> fit = known.stream().filter(own::contains).toList();
    return fit.isEmpty()
        ? known.stream()
            .filter(name -> OTHER_SCRIPTS.values().stream().noneMatch(of -> of.contains(name)))
            .toList()
        : fit;
  }
}
