package dev.vitae.normalizer.parser.section;

import java.util.regex.Pattern;

/**
 * What stands above the columns of a grid of languages by the Common European Framework: two of
 * them side by side are no headings of sections.
 */
final class GradeHeads {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)understanding|listening|reading|speaking|writing|spoken (?:interaction|production)"
              + "|verstehen|h[öo]ren|lesen|sprechen|schreiben|comprendre|[ée]couter|lire|parler|[ée]crire"
              + "|comprensi[óo]n|hablar|habla|escribir|escritura|comprensione|ascolto|lettura|parlato|produzione"
              + " scritta|compreender|ouvir|ler|falar|escrever|rozumienie|m[óo]wienie|pisanie");

  private GradeHeads() {}

  /** Whether a cell holds such words and no more. */
  static boolean is(String cell) {
    return WORDS.matcher(cell).matches();
  }
}
