package dev.vitae.normalizer.parser.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Glyphs in the order of painting become words. A word ends at a space, at a jump, or at a gap
 * wider than the letter spacing of its run.
 */
final class Words {
  /**
   * Room between letters, beyond the run's letter spacing, that parts words, as a share of size.
   */
  private static final float GAP = 0.12f;

  /** Room between text objects that parts their runs, as a share of size. */
  private static final float APART = 0.45f;

  /** Room beyond which a run ends: what follows may be anything. */
  private static final float JUMP = 1.2f;

  /** How far the pen may step back for kerning and accents. */
  private static final float BACK = 0.35f;

  /** Letter spacing below this is kerning. */
  private static final float SPACING = 0.04f;

  /** Most room that is put between letters, as a share of size. */
  private static final float SPACED = 0.25f;

  /** Fewest letters that make a word set with spaces. */
  private static final int SPELLED = 4;

  /** Two copies of a glyph this near are one glyph with more ink. */
  private static final float SAME_PLACE = 0.12f;

  /** Spacing accents that old TeX fonts paint beside a letter, and what they are on top of one. */
  private static final Map<String, String> ACCENTS =
      Map.of(
          "´", "\u0301", "`", "\u0300", "¨", "\u0308", "ˆ", "\u0302", "˜", "\u0303", "¸", "\u0327",
          "ˇ", "\u030C", "˚", "\u030A", "¯", "\u0304");

  private final List<Word> words = new ArrayList<>();
  private final List<Glyph> run = new ArrayList<>();
  private final List<Integer> spaces = new ArrayList<>();
  private final GlyphPlaces places;

  private Words(int glyphs) {
    places = new GlyphPlaces(2 * glyphs);
  }

  /** The words of glyphs that all run in the same direction. */
  static List<Word> of(List<Glyph> glyphs) {
    Words words = new Words(glyphs.size());
    words.read(glyphs);
    return words.words;
  }

  private void read(List<Glyph> glyphs) {
    int space = 0;
    Glyph last = null;
    Glyph blank = null;
    for (Glyph glyph : TexLogos.level(glyphs)) {
      if (glyph.isSpace()) {
        space++;
        blank = glyph;
        continue;
      }
      if (glyph.text().isEmpty() || isCopy(glyph)) {
        continue;
      }
      if (last != null
          && (!follows(last, glyph)
              || last.object() != glyph.object()
                  && glyph.left() - last.right() > APART * glyph.look().size()
                  && !(space == 1 && fills(blank, last, glyph)))) {
        endRun();
        space = goesOn(last, glyph) ? space : 0;
      }
      run.add(glyph);
      spaces.add(space);
      space = 0;
      last = glyph;
    }
    endRun();
  }

  private static boolean follows(Glyph last, Glyph next) {
    float size = Math.max(last.look().size(), next.look().size());
    return Math.abs(next.baseline() - last.baseline()) < 0.06f * size
        && next.left() > last.left() - 0.01f * size
        && next.left() - last.right() > -BACK * size
        && next.left() - last.right() < JUMP * size
        && next.hidden() == last.hidden();
  }

  /**
   * Whether a space stands between two letters of different runs and leaves no more room there than
   * letters may have: capitals and small capitals are runs of their own.
   */
  private static boolean fills(Glyph space, Glyph last, Glyph next) {
    float reach = SPACED * Math.max(last.look().size(), next.look().size());
    return space.baseline() == last.baseline()
        && Math.abs(space.left() - last.right()) < reach
        && Math.abs(next.left() - space.right()) < reach;
  }

  /**
   * Whether the spaces before a glyph stand between it and the last one, and not at a line's end.
   */
  private static boolean goesOn(Glyph last, Glyph next) {
    return last.baseline() == next.baseline()
        && next.left() > last.right()
        && last.object() == next.object();
  }

  /** Whether the same glyph stands there already: painted twice it looks bold or has a shadow. */
  private boolean isCopy(Glyph glyph) {
    float reach = SAME_PLACE * glyph.look().size();
    long letter = glyph.text().hashCode() * 31L;
    boolean copy = false;
    // Two grids, one moved by half a cell: near points share a cell of at least one of them.
    for (int grid = 0; grid < 2; grid++) {
      long x = (long) (glyph.left() / (2 * reach) + grid * 0.5f);
      long y = (long) (glyph.baseline() / (2 * reach) + grid * 0.5f);
      Glyph before = places.putIfAbsent(((x << 20 | y) << 20) + letter * 2 + grid, glyph);
      copy |=
          before != null
              && before.text().equals(glyph.text())
              && Math.abs(before.left() - glyph.left()) < reach
              && Math.abs(before.baseline() - glyph.baseline()) < reach;
    }
    return copy;
  }

  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    if (isSpelled()) {
      joinSpelled();
    }
    float spacing = spacing();
    int start = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size()
          || spaces.get(i) > 0
          || gap(i) > spacing + GAP * run.get(i).look().size()) {
        words.add(word(start, i));
        start = i;
      }
    }
    run.clear();
    spaces.clear();
  }

  /** Whether the letters of a run are set with a space between each two, for effect. */
  private boolean isSpelled() {
    if (run.size() < SPELLED) {
      return false;
    }
    for (int i = 0; i < run.size(); i++) {
      String text = run.get(i).text();
      if (i > 0 && spaces.get(i) == 0
          || text.length() != 1
          || !Character.isLetter(text.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Only what is wider than usual between two letters stays a space. */
  private void joinSpelled() {
    float[] gaps = new float[run.size() - 1];
    for (int i = 1; i < run.size(); i++) {
      gaps[i - 1] = gap(i);
    }
    Arrays.sort(gaps);
    float usual = gaps[gaps.length / 2];
    for (int i = 1; i < run.size(); i++) {
      spaces.set(i, gap(i) > 1.6f * usual ? 1 : 0);
    }
  }

  private float gap(int index) {
    return run.get(index).left() - run.get(index - 1).right();
  }

  /** The letter spacing of a run: what is usual between two letters without a space. */
  private float spacing() {
    float[] gaps = new float[run.size()];
    int count = 0;
    for (int i = 1; i < run.size(); i++) {
      if (spaces.get(i) == 0) {
        gaps[count++] = gap(i);
      }
    }
    if (count < 2) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    float usual = gaps[(count - 1) / 2];
    if (gaps[(count - 1) / 4] < 0.3f * usual) {
      // Where many letters stand close, what is usual are the spaces between short words.
      return 0;
    }
    return usual > SPACING * run.get(0).look().size() ? usual : 0;
  }

  private Word word(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    List<Word.Part> parts = new ArrayList<>(1);
    float right = 0;
    for (int i = start; i < end; i++) {
      Glyph glyph = run.get(i);
      String accent = i + 1 < end && mayBeAccent(glyph) ? ACCENTS.get(glyph.text()) : null;
      if (accent != null && covers(run.get(i + 1), glyph)) {
        i++;
        glyph = run.get(i);
        text.append(glyph.text()).append(accent);
      } else {
        text.append(glyph.text());
      }
      right = Math.max(right, glyph.right());
      int last = parts.size() - 1;
      Look before = last < 0 ? null : parts.get(last).look();
      if (before == glyph.look() || glyph.look().equals(before)) {
        parts.set(last, new Word.Part(text.length(), glyph.look()));
      } else {
        parts.add(new Word.Part(text.length(), glyph.look()));
      }
    }
    Glyph first = run.get(start);
    String written = text.toString();
    if (parts.size() == 1 && !Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
      written = Normalizer.normalize(written, Normalizer.Form.NFC);
      parts.set(0, new Word.Part(written.length(), first.look()));
    }
    return new Word(
        written, parts, first.left(), right, first.baseline(), spaces.get(start), first.hidden());
  }

  private static boolean mayBeAccent(Glyph glyph) {
    char first = glyph.text().charAt(0);
    return first == '`' || first >= 0x80;
  }

  private static boolean covers(Glyph letter, Glyph accent) {
    float middle = accent.left() + accent.width() / 2;
    return Character.isLetter(letter.text().charAt(0))
        && middle > letter.left()
        && middle < letter.right();
  }
}
