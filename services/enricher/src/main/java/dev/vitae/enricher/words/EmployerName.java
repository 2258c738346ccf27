package dev.vitae.enricher.words;

import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When two mentions of an employer are the same employer. */
public final class EmployerName {
  /** Words that say how a company is registered; two mentions may differ in them. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "llc",
          "llp",
          "lp",
          "plc", // US, UK
          "ltd",
          "limited",
          "co",
          "pty",
          "pvt", // UK, Australia, India
          "gmbh",
          "ag",
          "kg",
          "ug",
          "se",
          "ev",
          "mbh", // German
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "sl",
          "slu",
          "ltda", // Romance
          "bv",
          "nv",
          "ab",
          "as",
          "aps",
          "oy",
          "oyj",
          "sp",
          "zoo",
          "doo",
          "kft"); // others

  /** S.A. and L.L.C. are one word each. */
  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}");

  private EmployerName() {}

  /**
   * The name as it is compared: folded, without a leading article and without the legal form at its
   * end. Empty when there is no name.
   */
  public static String key(Value employer) {
    if (employer == null) {
      return "";
    }
    String written =
        DOTTED.matcher(employer.getWritten()).replaceAll(m -> m.group().replace(".", ""));
    List<String> words = new ArrayList<>(Words.of(written));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }
}
