package dev.vitae.normalizer.parser.document.pdf;

import java.util.Set;

/** Signs that open list items. */
final class Marks {
  /** Signs that open an item wherever they stand first. */
  private static final String ALWAYS = "•●○◦▪■□▫‣⁃∙⚫⚬◉◆◇❖➢➤►▶▸▹▻⮚✓✔✗✦✧★☆➔→⇒➜➞➣⦿⦾❑❒❏☐☑◾◽⬛◼◻»›";

  /** Signs that open an item only with room behind them: they are used between words as well. */
  private static final String WITH_ROOM = "-–—*·・･o§¢~";

  /** Names of the look: an item's sign is often set in another font than the letter would be. */
  private static final Set<String> LETTERS = Set.of("o", "§", "¢", "Ø", "v", "q", "Ü", "n", "l");

  /** Widest room between a sign and the item's words, as a multiple of the font's size. */
  static final float REACH = 3.2f;

  private Marks() {}

  /** Whether a word is nothing but a sign that opens items. */
  static boolean isMark(String word) {
    return word.length() == 1 && ALWAYS.indexOf(word.charAt(0)) >= 0;
  }

  /** Whether a word may open an item if there is room behind it. */
  static boolean mayMark(String word) {
    return word.length() == 1 && (ALWAYS + WITH_ROOM).contains(word);
  }

  /** Whether the sign would be read as a letter elsewhere. */
  static boolean isLetter(String word) {
    return LETTERS.contains(word);
  }

  /** Whether a painted area is as large as a list mark beside letters of that size. */
  static boolean isDot(Area area, float size) {
    float width = area.width();
    float height = area.height();
    return width > 0.12f * size
        && width < 0.75f * size
        && height > 0.12f * size
        && height < 0.75f * size
        && width < 1.5f * height
        && height < 1.5f * width;
  }
}
