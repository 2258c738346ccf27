package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows below an entry's head: running text, bullet points, skills, links. */
final class Body {
  private final Document document;
  private final List<Quote.Piece> description = new ArrayList<>();
  private final List<List<Quote.Piece>> highlights = new ArrayList<>();
  private final List<Quote> keywords = new ArrayList<>();
  private Line last;
  private boolean bullets;
  private boolean listsKeywords;

  private Body(Document document) {
    this.document = document;
  }

  static Body read(Document document, List<Row> rows) {
    Body body = new Body(document);
    for (Row row : rows) {
      body.read(row);
    }
    return body;
  }

  Quote description() {
    return new Quote(document, description);
  }

  List<Quote> highlights() {
    return highlights.stream().map(pieces -> new Quote(document, pieces)).toList();
  }

  List<Quote> keywords() {
    return List.copyOf(keywords);
  }

  private void read(Row row) {
    switch (row.sort()) {
      case BULLET -> {
        if (listsKeywords) {
          keyword(row);
        } else {
          highlights.add(new ArrayList<>(pieces(row)));
          bullets = true;
        }
      }
      case PROSE -> prose(row);
      case LABELLED -> labelled(row);
      case LABEL -> {
        listsKeywords = Labels.of(document.textOf(row.lines().getFirst())) == Labels.Kind.KEYWORDS;
        bullets = false;
      }
      case MARK -> bullets = false;
      case HEAD -> head(row);
    }
    last = row.lines().getLast();
  }

  private void prose(Row row) {
    if (bullets && continues(row.lines().getFirst())) {
      highlights.getLast().addAll(pieces(row));
    } else {
      description.addAll(pieces(row));
      bullets = false;
    }
    listsKeywords = false;
  }

  /** A bullet point broken by a page goes on behind an empty line: it began with no full stop. */
  private boolean continues(Line line) {
    String before = document.textOf(last);
    boolean finished = before.isEmpty() || ".!?。".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean small = Character.isLowerCase(document.text().charAt(line.start()));
    return line.paragraph() == last.paragraph()
        || small && !finished
        || !finished && line.gap() < 0.9;
  }

  /** What is marked like a head but belongs to no head: skills behind bullet points, else text. */
  private void head(Row row) {
    if (listsKeywords || bullets && row.gap() < 0.9) {
      keyword(row);
      return;
    }
    boolean place = row.names().isEmpty();
    if (!place) {
      description.addAll(pieces(row));
      bullets = false;
    }
  }

  private void keyword(Row row) {
    for (Line line : row.lines()) {
      items(line.start(), line.end());
    }
  }

  private void labelled(Row row) {
    Line line = row.lines().getFirst();
    int colon = Labels.colon(document.textOf(line));
    Labels.Kind label =
        colon > 0 ? Labels.of(document.textOf(line).substring(0, colon)) : Labels.Kind.KEYWORDS;
    if (label == Labels.Kind.KEYWORDS) {
      items(Math.max(line.start(), line.start() + colon + 1), line.end());
    } else {
      description.addAll(pieces(row));
      bullets = false;
    }
  }

  private void items(int from, int to) {
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? document.text().charAt(i) : ',';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean mark = i == to || depth == 0 && ",;|·•、，".indexOf(c) >= 0;
      if (mark || isGlued(i)) {
        Quote item = Quote.of(document, start, i);
        if (!item.isEmpty()) {
          keywords.add(item);
        }
        start = mark ? i + 1 : i;
      }
    }
  }

  /** Where a page's list lost its spaces: "Machine LearningAI Development". */
  private boolean isGlued(int i) {
    String text = document.text();
    return i > 1
        && Character.isUpperCase(text.charAt(i))
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 2))
        && i + 1 < text.length()
        && text.substring(Math.max(0, i - 40), i).indexOf(' ') >= 0;
  }

  private List<Quote.Piece> pieces(Row row) {
    List<Quote.Piece> pieces = new ArrayList<>();
    for (Line line : row.lines()) {
      int start = line.start();
      while (start < line.end() - 1
          && "-•–*".indexOf(document.text().charAt(start)) >= 0
          && document.text().charAt(start + 1) == ' ') {
        start += 2;
      }
      pieces.addAll(Quote.of(document, start, line.end()).pieces());
    }
    return pieces;
  }
}
