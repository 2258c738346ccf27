package dev.vitae.enricher.identity;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as it is compared with another: the words of it without titles, particles and accents.
 *
 * @param words in the order written; empty when the document names nobody
 */
record ComparedName(List<String> words) {
  /** Words around a name that people leave out at will. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "herr",
          "frau",
          "sir",
          "dame", // forms of address
          "dr",
          "prof",
          "professor",
          "phd",
          "md",
          "mba",
          "msc",
          "bsc",
          "dipl",
          "ing",
          "eng",
          "cpa",
          "pmp",
          "esq", // degrees and licences
          "jr",
          "sr",
          "ii",
          "iii",
          "iv"); // generations

  /** Words inside a family name that are written, joined or left out at will. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "la", "le", "van", "von", "der",
          "den", "ten", "ter", "zu", "zur", "bin", "ibn", "al", "el", "y", "e");

  /** From this length on one wrong letter is a slip, not another name. */
  private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

  static ComparedName of(PersonName name) {
    if (name == null) {
      return new ComparedName(List.of());
    }
    List<String> all = Words.of(name.getFull().getWritten());
    List<String> words = new ArrayList<>(all);
    words.removeAll(TITLES);
    return new ComparedName(words.isEmpty() ? all : List.copyOf(words));
  }

  /**
   * Whether two names are of two people beyond doubt. Order, initials, middle names, accents,
   * hyphens, nicknames and a slip of the pen leave a doubt; so do names in different scripts and a
   * document without a name.
   */
  boolean isClearlyDifferentFrom(ComparedName other) {
    if (words.isEmpty() || other.words.isEmpty() || script() != other.script()) {
      return false;
    }
    if (joined(words).equals(joined(other.words))) {
      return false;
    }
    List<String> shorter = essential();
    List<String> longer = new ArrayList<>(other.essential());
    if (shorter.size() > longer.size()) {
      List<String> swap = shorter;
      shorter = longer;
      longer = new ArrayList<>(swap);
    }
    return !eachIsIn(new ArrayList<>(shorter), longer);
  }

  /** Whole words first, so that an initial does not take the place of another word's match. */
  private static boolean eachIsIn(List<String> shorter, List<String> longer) {
    shorter.removeIf(longer::remove);
    for (String word : shorter) {
      String match =
          longer.stream().filter(other -> mayBeOne(word, other)).findFirst().orElse(null);
      if (match == null) {
        return false;
      }
      longer.remove(match);
    }
    return true;
  }

  private static boolean mayBeOne(String word, String other) {
    if (word.length() == 1 || other.length() == 1) {
      return word.charAt(0) == other.charAt(0);
    }
    return Nicknames.areOne(word, other) || isSlip(word, other);
  }

  /** One letter wrong, missing, too many, or two letters swapped. */
  private static boolean isSlip(String a, String b) {
    if (Math.min(a.length(), b.length()) < LONG_ENOUGH_FOR_A_SLIP
        || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    boolean swapped =
        restA.length() > 1
            && restA.length() == restB.length()
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return swapped
        || tail(restA, 1).equals(tail(restB, 1))
        || tail(restA, 1).equals(restB)
        || restA.equals(tail(restB, 1));
  }

  private static String tail(String text, int from) {
    return text.length() < from ? "" : text.substring(from);
  }

  private List<String> essential() {
    List<String> essential = new ArrayList<>(words);
    essential.removeAll(PARTICLES);
    return essential.isEmpty() ? words : essential;
  }

  private static String joined(List<String> words) {
    return String.join("", words);
  }

  private Character.UnicodeScript script() {
    return Character.UnicodeScript.of(words.get(0).codePointAt(0));
  }
}
