package dev.vitae.enricher.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * Texts without what writers vary: case, accents, punctuation, white space. Folding a folded text
 * changes nothing. Letters of other scripts stay as they are.
 */
public final class Words {
  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ß', "ss", 'ø', "o", 'ł', "l", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ı', "i", 'ð', "d", 'þ',
          "th");

  private Words() {}

  /** The words of a text in lower case without marks, one space between them; empty for null. */
  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.getType(letter) == Character.NON_SPACING_MARK || isApostrophe(letter)) {
        continue;
      }
      if (!isWordPart(letter)) {
        space = true;
        continue;
      }
      if (space && !folded.isEmpty()) {
        folded.append(' ');
      }
      space = false;
      append(folded, Character.toLowerCase(letter));
    }
    return folded.toString();
  }

  /** The words of a text, folded. */
  public static List<String> of(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** Plus and number sign tell C, C++ and C# apart. */
  private static boolean isWordPart(int letter) {
    return Character.isLetterOrDigit(letter) || letter == '+' || letter == '#';
  }

  /** O'Brien and OBrien are the same word. */
  private static boolean isApostrophe(int letter) {
    return letter == '\'' || letter == '’' || letter == 'ʼ';
  }

  private static void append(StringBuilder folded, int letter) {
    String other = letter <= Character.MAX_VALUE ? LETTERS.get((char) letter) : null;
    if (other == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(other);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
