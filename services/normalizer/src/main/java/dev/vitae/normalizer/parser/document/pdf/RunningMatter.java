package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Signs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headers and footers: what stands in the margins of several pages at the same height and says the
 * same, but for the page's number. The first of a kind stays if it may tell who the person is.
 */
final class RunningMatter {
  /** Share of the page's height that counts as margin at the top and at the bottom. */
  private static final float MARGIN = 0.12f;

  /** Heights that differ less, in points, are the same. */
  private static final float SAME_HEIGHT = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A page's number with the words that languages put beside it. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–—|·\\s]*(page|seite|página|pagina|strona|sayfa|p\\.|s\\.|第)?\\s*#"
              + "(\\s*(/|\\||of|von|de|sur|di|van|z|页)\\s*#?)?[-–—|·\\s]*");

  /** From when to when: two pages may begin with entries of the same years. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?u)(?:\\p{L}+\\.?,?\\s+|\\d\\d?[./])?(?:19|20)\\d\\d\\s*[-–—]\\s*"
              + "(?:\\p{L}+\\.?,?\\s+|\\d\\d?[./])?(?:(?:19|20)\\d\\d|\\p{L}+)");

  private RunningMatter() {}

  /**
   * The same pieces without headers and footers.
   *
   * @param footers takes the first footer of each kind: it is about the person, not about what
   *     happens to stand above it
   */
  static List<List<Piece>> without(
      List<List<Piece>> pages, List<PageContent> contents, List<Piece> footers) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Piece piece : pages.get(i)) {
        if (inMargin(piece, contents.get(i))) {
          for (String key : keys(piece, contents.get(i), pages.size())) {
            seen.computeIfAbsent(key, k -> new HashSet<>()).add(i);
          }
        }
      }
    }
    List<List<Piece>> kept = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Piece> rest = new ArrayList<>();
      for (Piece piece : pages.get(i)) {
        boolean margin = inMargin(piece, contents.get(i));
        int before = told.size();
        if (!margin || !runs(piece, contents.get(i), pages.size(), seen, told)) {
          boolean footer = told.size() > before && isLow(piece, contents.get(i));
          (footer ? footers : rest).add(piece);
        }
      }
      kept.add(rest);
    }
    return kept;
  }

  private static boolean runs(
      Piece piece, PageContent page, int pages, Map<String, Set<Integer>> seen, Set<String> told) {
    String text = numbered(piece, page.number, pages);
    boolean number = PAGE_NUMBER.matcher(text).matches();
    if (number && (pages > 1 || text.length() > 1)) {
      return true;
    }
    if (PERIOD.matcher(text).matches()) {
      return false;
    }
    int most = 0;
    for (String key : keys(piece, page, pages)) {
      most = Math.max(most, seen.getOrDefault(key, Collections.emptySet()).size());
    }
    if (most < 2 || most * 2 < pages) {
      return false;
    }
    boolean first = told.add(text);
    return !(first && page.number == 1 && !text.contains("#"));
  }

  private static boolean inMargin(Piece piece, PageContent page) {
    float height = page.height(piece.turn);
    return piece.bottom - piece.offset < MARGIN * height || isLow(piece, page);
  }

  private static boolean isLow(Piece piece, PageContent page) {
    return piece.top - piece.offset > (1 - MARGIN) * page.height(piece.turn);
  }

  /** Two keys, one rounded down and one up, so that nearly equal heights share one. */
  private static List<String> keys(Piece piece, PageContent page, int pages) {
    String text = numbered(piece, page.number, pages);
    float height = (piece.baseline - piece.offset) / (2 * SAME_HEIGHT);
    return List.of(
        text + '@' + (int) Math.floor(height), text + '~' + (int) Math.floor(height + 0.5f));
  }

  /** The text with the page's own number and the number of pages as a sign. */
  private static String numbered(Piece piece, int number, int pages) {
    String text = piece.text();
    if (!Signs.any(text, 0, text.length(), "0123456789")) {
      return text;
    }
    return NUMBER
        .matcher(text)
        .replaceAll(
            match -> {
              String digits = match.group();
              boolean own =
                  digits.equals(String.valueOf(number)) || digits.equals(String.valueOf(pages));
              return own ? "#" : digits;
            });
  }
}
