package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of words with weights. Each row of its file holds a weight, a reason and words; a word
 * that begins with a hyphen is the end of a word; where a row has bars, names of several words
 * stand between them.
 */
final class WordTable {
  private static final int LONGEST_END = 14;
  private static final WordTable.Row NONE = new Row(0, "");

  private final Map<String, Row> words = new HashMap<>();
  private final Map<String, Row> ends = new HashMap<>();

  /**
   * By the last letter of a word, how long the ends are that it may have: a bit for each length.
   */
  private final Map<Character, Integer> endLengths = new HashMap<>();

  /**
   * What a table knows of a word.
   *
   * @param reason why the row is there
   */
  record Row(double weight, String reason) {}

  private WordTable() {}

  /** Reads a table that stands beside this class. */
  static WordTable read(String name) {
    WordTable table = new WordTable();
    try (InputStream stream = WordTable.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          table.add(new Row(Double.parseDouble(cells[0]), cells[1]), cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return table;
  }

  private void add(Row row, String list) {
    for (String written : list.split(list.indexOf('|') >= 0 ? "\\|" : " ")) {
      String word = strip(Spelling.fold(written));
      if (written.startsWith("-")) {
        String end = word.substring(1);
        ends.putIfAbsent(end, row);
        endLengths.merge(end.charAt(end.length() - 1), 1 << end.length(), (a, b) -> a | b);
      } else {
        words.putIfAbsent(word, row);
      }
    }
  }

  /** What the table knows of a folded word: by the whole, by its parts at hyphens, by its end. */
  Row row(String word) {
    Row row = words.get(word);
    if (row != null) {
      return row;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      Row last = row(word.substring(hyphen + 1));
      Row first = row(word.substring(0, hyphen));
      return last.weight() >= first.weight() ? last : first;
    }
    int lengths = word.isEmpty() ? 0 : endLengths.getOrDefault(word.charAt(word.length() - 1), 0);
    for (int n = Math.min(LONGEST_END, word.length()); n > 0; n--) {
      row = (lengths & 1 << n) == 0 ? null : ends.get(word.substring(word.length() - n));
      if (row != null) {
        return row;
      }
    }
    return NONE;
  }

  /** What the table knows of a name of several folded words; only the whole name counts. */
  Row name(String words) {
    return words.indexOf(' ') < 0 ? row(words) : this.words.getOrDefault(words, NONE);
  }

  double weight(String word) {
    return row(word).weight();
  }

  /** The words of a text, folded, without the marks around them. */
  static List<String> wordsOf(CharSequence text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside =
          Character.isLetterOrDigit(c)
              || "'\u2019.-+#&_".indexOf(c) >= 0
              || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
      if (inside) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        String word = strip(text.subSequence(start, i).toString());
        if (!word.isEmpty()) {
          words.add(Spelling.fold(word));
        }
        start = -1;
      }
    }
    return words;
  }

  private static String strip(String word) {
    int end = word.length();
    while (end > 0 && "'\u2019.-".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && "'\u2018.".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    return word.substring(start, end);
  }
}
