package dev.vitae.normalizer.parser.canonical;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Small numbers as people spell them out, in the languages stories are read in. */
public final class NumberWords {
  private static final String TABLE =
      """
      a 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
      twelve 12, fifteen 15, twenty 20, thirty 30,
      ein 1, einem 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, zwölf 12,
      eine 1, einer 1, elf 11,
      un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, sept 7, huit 8, neuf 9, dix 10, douze 12,
      una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, doce 12
      """;

  private static final Map<String, Integer> NUMBERS = read();

  private NumberWords() {}

  /** The words as alternatives of a regular expression. */
  public static String alternatives() {
    return String.join("|", NUMBERS.keySet());
  }

  /**
   * What the word or the digits stand for.
   *
   * @throws NumberFormatException if they are neither digits nor in the table
   */
  public static int valueOf(String written) {
    Integer value = NUMBERS.get(written.toLowerCase(Locale.ROOT));
    return value == null ? Integer.parseInt(written) : value;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String row : TABLE.split(",")) {
      String[] cells = row.strip().split(" ");
      numbers.put(cells[0], Integer.valueOf(cells[1]));
    }
    return numbers;
  }
}
