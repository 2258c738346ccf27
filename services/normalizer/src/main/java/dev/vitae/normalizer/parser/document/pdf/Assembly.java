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

  private final List<PageContent> pages;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private int rows;
  private int regions;
  private int paragraphs;

  Assembly(List<PageContent> pages) {
    this.pages = pages;
  }

  void add(List<Piece> region) {
    Map<Flow.Placed, Integer> paragraphOf = new IdentityHashMap<>();
    int firstRow = rows;
    for (Flow.Placed placed : Flow.of(region)) {
      Integer goesOn = placed.goesOn == null ? null : paragraphOf.get(placed.goesOn);
      int paragraph = goesOn == null ? paragraphs++ : goesOn;
      paragraphOf.put(placed, paragraph);
      rows = Math.max(rows, firstRow + placed.row + 1);
      add(placed, firstRow + placed.row, paragraph);
    }
    regions++;
  }

  private void add(Flow.Placed placed, int row, int paragraph) {
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
      text.append(word.text());
      words.add(new Line.Word(from, text.length(), box(piece, word)));
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
            regions,
            paragraph,
            placed.gap,
            piece.page,
            box(piece, piece.left, piece.top - piece.offset, piece.right, piece.bottom - piece.offset),
            List.copyOf(runs),
            List.copyOf(words),
            1));
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
