package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a person's name. */
public final class Names {
  private static final Set<String> PREFIXES =
      Set.of(
          "dr",
          "prof",
          "mr",
          "mrs",
          "ms",
          "mx",
          "dipl.-ing",
          "ing",
          "herr",
          "frau",
          "sir",
          "dra",
          "sr",
          "sra",
          "dott",
          "mag",
          "rev",
          "shri",
          "smt",
          "doctor",
          "professor",
          "lic",
          "mtro",
          "mtra",
          "arq",
          "univ.-prof",
          "dipl.-kfm",
          "dott.ssa",
          "dr.-ing",
          "eng",
          "mme",
          "mlle");
  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "mba", "esq", "cpa", "pmp", "rn",
          "msc", "m.sc", "bsc", "b.sc", "ma", "m.a", "ba", "b.a", "bsn", "msn", "pe", "p.e", "cfa",
          "jd", "j.d", "dds", "mph", "m.eng", "cissp");

  /** Suffixes that are a part of the name and no degree. */
  private static final Set<String> GENERATIONS = Set.of("jr", "ii", "iii", "iv");

  /** Degrees, licences and memberships that people write behind their name without a comma. */
  private static final Pattern APPENDED =
      Pattern.compile(
          "RN|RGN|RMN|LPN|CNA|BSN|MSN|MD|DO|DDS|DVM|MBBS|CPA|CFA|FCA|ACA|FCCA|ACCA|PMP|PE|JD|MBA|MPH"
              + "|CISSP|S?PHR|LCSW|LMFT|R?AIA|RIBA|Ph\\.?D\\.?|DPhil|[CIE]Eng|B(?:Eng|Sc|A|Com|Ed|Arch)"
              + "|M(?:Eng|Sc|A|Phil|Ed|Arch)|MI[A-Z][A-Za-z]{0,5}|[MF]R[A-Z]{2,4}|\\(Hons\\)");

  /** A degree or a licence behind the comma after a name: it has a second capital or a stop. */
  private static final Pattern CREDENTIAL =
      Pattern.compile("\\p{Lu}[\\p{L}.]{0,5}[\\p{Lu}.][\\p{L}.]{0,6}");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "ter",
          "la", "le", "el", "al", "bin", "ibn", "ben", "zu", "af", "av", "du", "st", "st.");

  private Names() {}

  /**
   * The name with its parts, as far as it is written in the order prefix, given, family, suffix.
   */
  static PersonName of(NameLine line) {
    Rule rule =
        line.score() >= 7
            ? Rule.NAME_AGREES_WITH_EMAIL
            : line.score() >= 5 ? Rule.NAME_BY_LOOK : Rule.NAME_BY_PLACE;
    return of(line.quote(), rule.value(untitled(line.quote())));
  }

  /** The name without the degrees and licences that follow it behind a comma. */
  private static Quote untitled(Quote quote) {
    String text = quote.written();
    int space = text.lastIndexOf(' ');
    if (quote.pieces().size() == 1 && space > 0 && isAppended(text, space)) {
      Quote.Piece piece = quote.pieces().getFirst();
      int end = quote.document().text().lastIndexOf(' ', piece.end() - 1);
      boolean comma = quote.document().text().charAt(end - 1) == ',';
      return untitled(Quote.of(quote.document(), piece.start(), comma ? end - 1 : end));
    }
    if (quote.pieces().size() == 2 && space > 0 && isOrnament(text, space)) {
      Quote.Piece piece = quote.pieces().getFirst();
      return Quote.of(quote.document(), piece.start(), piece.end());
    }
    int comma = text.indexOf(", ");
    if (comma < 0 || quote.pieces().size() != 1 || text.indexOf(' ') > comma) {
      return quote;
    }
    for (String word : text.substring(comma + 2).split(",\\s+")) {
      if (!SUFFIXES.contains(plain(word)) && !CREDENTIAL.matcher(word).matches()
          || GENERATIONS.contains(plain(word))) {
        return quote;
      }
    }
    int start = quote.pieces().getFirst().start();
    int end = quote.document().text().indexOf(',', start);
    return Quote.of(quote.document(), start, end);
  }

  /** Whether the last word is a licence, or the letters of an ornament made from the name. */
  private static boolean isAppended(String text, int space) {
    String last = text.substring(space + 1);
    String name = text.substring(0, space);
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return !capitals
        && name.indexOf(' ') > 0
        && (isOrnament(text, space) || APPENDED.matcher(last).matches());
  }

  /** Whether the last word is nothing but the first letters of the others. */
  private static boolean isOrnament(String text, int space) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.substring(0, space).split("[\\s-]+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    String last = text.substring(space + 1);
    return last.length() > 1 && initials.toString().startsWith(last);
  }

  /** The parts of a name that was found by another reader. */
  public static PersonName of(Quote quote, Value full) {
    String written = quote.written();
    List<String> words = new ArrayList<>(List.of(written.split("[\\s]+")));
    String prefix = null;
    while (words.size() > 1 && PREFIXES.contains(plain(words.getFirst()))) {
      String word = words.removeFirst();
      prefix = prefix == null ? word : prefix + " " + word;
    }
    String suffix = null;
    while (words.size() > 1 && SUFFIXES.contains(plain(words.getLast()))) {
      String word = words.removeLast();
      suffix = suffix == null ? word : word + " " + suffix;
    }
    if (words.getFirst().endsWith(",") && words.size() > 1) {
      String family = plainComma(words.removeFirst());
      return new PersonName(full, prefix, words.removeFirst(), joined(words), family, suffix);
    }
    words.replaceAll(Names::plainComma);
    if (words.size() == 1) {
      return ideographs(full, words.getFirst(), prefix, suffix);
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
      family--;
    }
    return new PersonName(
        full,
        prefix,
        words.getFirst(),
        joined(words.subList(1, family)),
        joined(words.subList(family, words.size())),
        suffix);
  }

  /** Chinese and Japanese names have the family name in front and no space. */
  private static PersonName ideographs(Value full, String word, String prefix, String suffix) {
    boolean chinese = word.length() >= 2 && word.codePoints().allMatch(Character::isIdeographic);
    return chinese
        ? new PersonName(full, prefix, word.substring(1), null, word.substring(0, 1), suffix)
        : new PersonName(full, prefix, word, null, null, suffix);
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? null : String.join(" ", words);
  }

  private static String plainComma(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static String plain(String word) {
    return plainComma(word).toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }
}
