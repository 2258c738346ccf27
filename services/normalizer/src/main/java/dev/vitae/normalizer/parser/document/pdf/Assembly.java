package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Document.Link;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Line.Box;
import dev.vitae.normalizer.parser.document.Line.Run;
import dev.vitae.schemas.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes regions down as a document. */
final class Assembly {
  private static final String MARK = "• ";

  /** How many lines back the one above a region's first line is looked for. */
  private static final int LOOK_BACK = 40;

  private final List<PageContent> pages;
  private final Hyphens hyphens;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private int rows;
  private int paragraphs;

  Assembly(List<PageContent> pages, Hyphens hyphens) {
    this.pages = pages;
    this.hyphens = hyphens;
  }

  void add(Region region) {
    Map<Flow.Placed, Integer> paragraphOf = new IdentityHashMap<>();
    int firstRow = rows;
    for (Flow.Placed placed : Flow.of(region.pieces())) {
      Integer goesOn = placed.goesOn == null ? null : paragraphOf.get(placed.goesOn);
      int paragraph = goesOn == null ? paragraphs++ : goesOn;
      paragraphOf.put(placed, paragraph);
      rows = Math.max(rows, firstRow + placed.row + 1);
      add(placed, region.id(), firstRow + placed.row, paragraph);
    }
  }

  private void add(Flow.Placed placed, int region, int row, int paragraph) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    Piece piece = placed.piece;
    if (piece.marked()) {
      text.append(MARK);
    }
    int start = text.length();
    List<Run> runs = new ArrayList<>();
    List<Line.Word> words = new ArrayList<>();
    for (Word word : piece.words) {
      if (text.length() > start) {
        text.append(' ');
      }
      int from = text.length();
      boolean breaks = placed.next != null && word == piece.words.get(piece.words.size() - 1);
      text.append(
          breaks
              ? hyphens.settle(word.text(), placed.next.piece.words.get(0).text())
              : word.text());
      float sure = pages.get(piece.page - 1).confidence(word.left(), word.right(), word.baseline());
      words.add(new Line.Word(from, text.length(), box(piece, word), sure));
      int part = from;
      for (Word.Part next : word.parts()) {
        add(runs, part, from + next.end(), next.look());
        part = from + next.end();
      }
    }
    lines.add(
        new Line(
            start,
            text.length(),
            piece.marked() ? Line.Kind.BULLET : Line.Kind.TEXT,
            placed.level,
            row,
            region,
            paragraph,
            Float.isNaN(placed.gap) ? gap(piece) : placed.gap,
            piece.page,
            box(
                piece,
                piece.left,
                piece.top - piece.offset,
                piece.right,
                piece.bottom - piece.offset),
            List.copyOf(runs),
            List.copyOf(words),
            (float) words.stream().mapToDouble(Line.Word::confidence).average().orElse(1)));
  }

  /** Room above the first line of a region, up to the nearest line that is read before it. */
  private float gap(Piece piece) {
    float top = piece.top - piece.offset;
    float nearest = Float.NaN;
    for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - LOOK_BACK; i--) {
      Box box = lines.get(i).box();
      if (lines.get(i).page() == piece.page
          && box.left() < piece.right
          && box.right() > piece.left
          && box.bottom() <= top + 0.2f * piece.size()
          && !(box.bottom() < nearest)) {
        nearest = box.bottom();
      }
    }
    return Float.isNaN(nearest) ? 1 : Math.max(0, (top - nearest) / piece.height());
  }

  /** A run of the same look grows over the space between words. */
  private static void add(List<Run> runs, int start, int end, Look look) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    boolean same =
        last != null
            && last.size() == look.size()
            && last.bold() == look.bold()
            && last.italic() == look.italic()
            && last.color() == look.color();
    int from = start;
    if (same) {
      from = last.start();
      runs.remove(runs.size() - 1);
    }
    runs.add(new Run(from, end, look.size(), look.bold(), look.italic(), look.color()));
  }

  private Box box(Piece piece, Word word) {
    return box(piece, word.left(), word.top(), word.right(), word.bottom());
  }

  /** Turns a box back to how the page is shown. */
  private Box box(Piece piece, float left, float top, float right, float bottom) {
    PageContent page = pages.get(piece.page - 1);
    return switch (piece.turn) {
      case 1 -> new Box(page.width - bottom, left, page.width - top, right);
      case 2 ->
          new Box(page.width - right, page.height - bottom, page.width - left, page.height - top);
      case 3 -> new Box(top, page.height - right, bottom, page.height - left);
      default -> new Box(left, top, right, bottom);
    };
  }

  Document document(String mediaType, List<Finding> findings) {
    List<Link> links = new ArrayList<>();
    Links.place(pages, lines, links);
    links.sort(Comparator.comparingInt(Link::start).thenComparingInt(Link::end));
    return new Document(
        mediaType,
        text.toString(),
        List.copyOf(lines),
        List.copyOf(links),
        pages.size(),
        List.copyOf(findings));
  }
}
