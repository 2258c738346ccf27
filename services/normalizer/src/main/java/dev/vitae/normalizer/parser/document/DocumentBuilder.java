package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.Line.Box;
import dev.vitae.normalizer.parser.document.Line.Kind;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document as a reader sees it, from top to bottom: pieces make a row, rows a paragraph.
 * White space is folded while it is written, bullets and icons stand before a line's start, and
 * what holds no letter and no digit leaves no line.
 */
final class DocumentBuilder {
  /** What a document's text may have, in bytes of UTF-8. */
  static final int MAX_TEXT_BYTES = 1 << 20;

  /** How letters look. */
  record Look(float size, boolean bold, boolean italic, int color) {
    static final Look PLAIN = new Look(0, false, false, 0);

    Look bold(boolean on) {
      return new Look(size, on, italic, color);
    }

    Look italic(boolean on) {
      return new Look(size, bold, on, color);
    }
  }

  private final String mediaType;
  private final BulletGlyphs glyphs;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<int[]> damages = new ArrayList<>();
  private String address = "";
  private int bytes;

  private boolean open;
  private boolean space;
  private int pieceStart;
  private int wordStart;
  private boolean words;
  private final StyleRuns runs = new StyleRuns();

  private Kind kind = Kind.TEXT;
  private int level;
  private String marker = "";
  private int row;
  private int region;
  private int regions = 1;
  private int paragraph;
  private float gap;
  private int page;
  private Box box;
  private final LinkRanges links;

  DocumentBuilder(String mediaType, BulletGlyphs glyphs) {
    this.mediaType = mediaType;
    this.glyphs = glyphs;
    this.links = new LinkRanges(text, glyphs);
  }

  /** The paragraph that begins is a heading of this level, from 1. */
  void heading(int headingLevel) {
    kind = Kind.HEADING;
    level = Math.clamp(headingLevel, 1, 6);
  }

  /** The line that begins is the first of an item of this depth, from 1, drawn with this mark. */
  void bullet(int depth, String mark) {
    kind = Kind.BULLET;
    level = depth;
    marker = mark;
  }

  /** A region of its own for what follows, until another is entered. */
  int newRegion() {
    int fresh = regions++;
    enterRegion(fresh);
    return fresh;
  }

  /** Goes back to a region. */
  void enterRegion(int number) {
    endPiece();
    region = number;
  }

  int region() {
    return region;
  }

  /** Address of the page the document came from. */
  void address(String pageAddress) {
    address = pageAddress;
  }

  /** Page of what follows, from 1. */
  void page(int number) {
    page = number;
  }

  /** Where the piece that is being written stands. */
  void box(Box area) {
    box = area;
  }

  /** What follows lies before this address. */
  void openLink(String address) {
    closeLink();
    links.open(address);
  }

  /** Ends the link; one without words, as behind an icon, is kept with an empty range. */
  void closeLink() {
    links.close(wordStart, open ? text.length() : end());
  }

  /** Appends letters to the piece. */
  void append(CharSequence letters, Look look) throws UnreadableException {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Folding.isSpace(c)) {
        space = true;
      } else if (!Character.isISOControl(c)) {
        letter(c, look);
      }
    }
    if (bytes > MAX_TEXT_BYTES) {
      throw new UnreadableException(
          RejectionCode.TOO_LARGE, "The document has more than 1 MiB of text.");
    }
  }

  private void letter(char c, Look look) {
    if (!open) {
      openPiece();
    } else if (space && text.length() > pieceStart) {
      text.append(' ');
      bytes++;
    }
    space = false;
    runs.letter(look, text.length());
    links.letter();
    words = words || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    text.append(c);
    bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  private void openPiece() {
    if (!lines.isEmpty()) {
      text.append('\n');
      bytes++;
    }
    pieceStart = text.length();
    if (!marker.isEmpty()) {
      text.append(marker).append(' ');
      bytes += marker.length() + 1;
    }
    wordStart = text.length();
    runs.begin(wordStart);
    open = true;
    words = false;
  }

  /** Ends the piece; the next one stands beside it in the same row. */
  void endPiece() {
    space = false;
    if (open) {
      runs.end(text.length());
      int behind = glyphs.behind(text, wordStart);
      boolean glyph = behind > wordStart && glyphs.isBullet(text, wordStart);
      if (!keepsAWord(behind)) {
        drop();
      } else {
        links.endRange(wordStart);
        if (glyph && kind == Kind.TEXT) {
          kind = Kind.BULLET;
          level = 1;
        }
        add(behind);
      }
    }
    box = null;
  }

  /** A tab: parts the row, but not a bullet from its words. */
  void tab() {
    if (open && glyphs.behind(text, wordStart) >= text.length()) {
      space = true;
    } else if (open && isRowStart() && BulletGlyphs.isAlone(text, wordStart)) {
      bullet(Math.max(1, level), text.substring(wordStart));
      drop();
    } else {
      endPiece();
    }
  }

  private boolean keepsAWord(int from) {
    if (from >= text.length() || !words) {
      return text.length() == from + 1 && "-–—".indexOf(text.charAt(from)) >= 0;
    }
    return true;
  }

  private void drop() {
    text.setLength(Math.max(0, lines.isEmpty() ? pieceStart : pieceStart - 1));
    runs.clear();
    links.dropRange();
    open = false;
  }

  private void add(int start) {
    lines.add(
        new Line(
            start,
            text.length(),
            kind,
            kind == Kind.TEXT ? 0 : level,
            row,
            region,
            paragraph,
            gap,
            page,
            box,
            runs.from(start),
            List.of(),
            1));
    runs.clear();
    open = false;
    marker = "";
    if (kind == Kind.BULLET) {
      kind = Kind.TEXT;
    }
  }

  /** Ends the row; the next line belongs to the same paragraph. */
  void endLine() {
    endPiece();
    if (!lines.isEmpty() && lines.get(lines.size() - 1).row() == row) {
      row++;
      gap = 0;
    }
  }

  /** Ends the paragraph; this much room, in lines, stands before the next. */
  void endParagraph(float room) {
    endLine();
    if (!lines.isEmpty() && lines.get(lines.size() - 1).paragraph() == paragraph) {
      paragraph++;
    }
    gap = Math.max(gap, room);
    kind = Kind.TEXT;
    level = 0;
    marker = "";
  }

  /** So much room, in lines, stands before the next line. */
  void room(float lines) {
    gap = Math.max(gap, lines);
  }

  /** Whether nothing has been written since the last line ended. */
  boolean atLineStart() {
    return !open && isRowStart();
  }

  private boolean isRowStart() {
    return lines.isEmpty() || lines.get(lines.size() - 1).row() != row;
  }

  /** Position of the next letter. */
  int position() {
    return text.length() + (open ? space ? 1 : 0 : lines.isEmpty() ? 0 : 1);
  }

  private int end() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
  }

  /** The text from start on, as it stands in one piece, was damaged before it came here. */
  void damaged(int start) {
    damages.add(new int[] {start, text.length()});
  }

  /** The document. */
  Document build(int pages) throws UnreadableException {
    closeLink();
    endParagraph(0);
    if (lines.isEmpty()) {
      throw new UnreadableException(RejectionCode.NO_TEXT, "The document holds no text.");
    }
    Document plain =
        new Document(mediaType, text.toString(), List.copyOf(lines), links.all(), pages, List.of());
    List<Finding> findings = new ArrayList<>();
    for (int[] damage : damages) {
      Quote quote = Quote.of(plain, damage[0], Math.min(damage[1], text.length()));
      findings.add(
          new Finding(
              FindingCode.DAMAGED_TEXT,
              Severity.MAJOR,
              "The text was damaged before it came here, and is left as it is.",
              quote.evidence("document.damaged-markup", 0.9f)));
    }
    return new Document(
        mediaType,
        plain.text(),
        plain.lines(),
        plain.links(),
        pages,
        List.copyOf(findings),
        address);
  }
}
