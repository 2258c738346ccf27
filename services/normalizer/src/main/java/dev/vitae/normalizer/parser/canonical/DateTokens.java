package dev.vitae.normalizer.parser.canonical;

import dev.vitae.normalizer.parser.document.Folding;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/**
 * A stretch of text as numbers, words and marks. A Chinese or Japanese letter is a word of its own.
 */
final class DateTokens {
  /** What a token is. */
  enum Type {
    NUMBER,
    WORD,
    MARK
  }

  private final CharSequence text;
  private final int from;
  private final int to;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private Type[] types = new Type[16];
  private String[] words = new String[16];
  private int size;

  DateTokens(CharSequence text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int start = i++;
      if (isUnseen(c)) {
        continue;
      }
      if (isDigit(c)) {
        while (i < to && isDigit(text.charAt(i))) {
          i++;
        }
        if (isYearAndLength(start, i)) {
          add(start, start + 4, Type.NUMBER);
          add(start + 4, i, Type.NUMBER);
        } else {
          add(start, i, Type.NUMBER);
        }
      } else if (Character.isLetter(c)) {
        while (!isIdeograph(c) && i < to && continues(text.charAt(i))) {
          i++;
        }
        add(start, i, Type.WORD);
      } else {
        add(start, i, Type.MARK);
      }
    }
  }

  /** Whether the first token of a stretch is a number. */
  static boolean startsWithNumber(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isUnseen(text.charAt(i))) {
      i++;
    }
    return i < to && isDigit(text.charAt(i));
  }

  private static boolean isUnseen(char c) {
    return Folding.isSpace(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** "20211 year 9 months": a year and the duration beside it, without the space between. */
  private boolean isYearAndLength(int start, int end) {
    if (end - start < 5
        || end - start > 6
        || "19 20".indexOf(text.subSequence(start, start + 2).toString()) < 0) {
      return false;
    }
    int word = end;
    while (word < to && text.charAt(word) == ' ') {
      word++;
    }
    int behind = word;
    while (behind < to && Character.isLetter(text.charAt(behind))) {
      behind++;
    }
    String unit = Spelling.fold(text.subSequence(word, behind).toString());
    return behind > word && DateWords.unit(unit) != 0;
  }

  private static boolean continues(char c) {
    return Character.isLetter(c) && !isIdeograph(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
  }

  private static boolean isIdeograph(char c) {
    if (c < '\u3005') {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  private void add(int start, int end, Type type) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      types = Arrays.copyOf(types, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    types[size++] = type;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  boolean is(int i, Type type) {
    return i >= 0 && i < size && types[i] == type;
  }

  boolean isMark(int i, String marks) {
    return is(i, Type.MARK) && marks.indexOf(text.charAt(starts[i])) >= 0;
  }

  /** Whether nothing stands between a token and the one before; so it is for a first token. */
  boolean isGlued(int i) {
    return i <= 0 || i >= size || ends[i - 1] == starts[i];
  }

  /** Number of digits; 0 if the token is no number. */
  int digits(int i) {
    return is(i, Type.NUMBER) ? ends[i] - starts[i] : 0;
  }

  /** The number's value; -1 if the token is no number of at most six digits. */
  int number(int i) {
    if (digits(i) == 0 || digits(i) > 6) {
      return -1;
    }
    int value = 0;
    for (int k = starts[i]; k < ends[i]; k++) {
      value = value * 10 + Character.digit(text.charAt(k), 10);
    }
    return value;
  }

  /** A word in small letters without accents; the mark itself for a mark; empty for a number. */
  String word(int i) {
    if (i < 0 || i >= size || types[i] == Type.NUMBER) {
      return "";
    }
    if (words[i] == null) {
      words[i] = Spelling.fold(text.subSequence(starts[i], ends[i]).toString());
    }
    return words[i];
  }

  /** The first character of a token, 0 behind the last. */
  char first(int i) {
    return i < 0 || i >= size ? 0 : text.charAt(starts[i]);
  }

  /** The character before a token, 0 at the beginning of the stretch. */
  char before(int i) {
    return starts[i] > from ? text.charAt(starts[i] - 1) : 0;
  }

  /** The character behind a token, 0 at the end of the stretch. */
  char behind(int i) {
    return ends[i] < to ? text.charAt(ends[i]) : 0;
  }
}
