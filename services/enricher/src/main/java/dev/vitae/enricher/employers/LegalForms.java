package dev.vitae.enricher.employers;

import dev.vitae.enricher.words.Table;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.EmployerKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Legal forms at the end of names. */
final class LegalForms {
  private static final int MOST_WORDS = 5;
  private static final int SHORT = 3;

  /**
   * A legal form.
   *
   * @param usual as it is usually written
   * @param country the country, where only one has it, else null
   * @param kind the kind of organisation that has it
   */
  record Form(String usual, String country, EmployerKind kind) {}

  /**
   * A name and its form.
   *
   * @param name without the form
   * @param form null where there is none
   */
  record Named(String name, Form form) {}

  private final Map<String, Form> forms = new HashMap<>();

  LegalForms() {
    for (List<String> row : Table.rows(LegalForms.class, "legalforms.tsv", 4)) {
      Form form =
          new Form(
              row.get(0),
              row.get(2).isEmpty() ? null : row.get(2),
              EmployerKind.valueOf(row.get(3)));
      // What two countries write alike says neither.
      forms.merge(row.get(1), form, (one, two) -> new Form(one.usual(), null, one.kind()));
    }
  }

  /** Cuts the form from the end of a name; a name that is nothing but a form stays. */
  Named cut(String written) {
    String[] words = written.strip().split("\\s+");
    for (int length = Math.min(MOST_WORDS, words.length - 1); length > 0; length--) {
      int from = words.length - length;
      String end = String.join(" ", Arrays.copyOfRange(words, from, words.length));
      Form form = looksLikeAForm(end) ? forms.get(Words.fold(end.replace(".", ""))) : null;
      if (form != null) {
        String name = String.join(" ", Arrays.copyOfRange(words, 0, from));
        return new Named(name.replaceAll("[\\s,;–-]+$", ""), form);
      }
    }
    return new Named(written.strip(), null);
  }

  /** Short forms are words of languages, too: as, co, sa. Only with a capital they are forms. */
  private static boolean looksLikeAForm(String end) {
    return end.length() > SHORT || Character.isUpperCase(end.charAt(0)) || end.indexOf('.') >= 0;
  }
}
