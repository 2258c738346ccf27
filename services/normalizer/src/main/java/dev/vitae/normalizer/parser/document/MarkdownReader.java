package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: the words a reader sees, without the marks, which become headings, lists, links
 * and looks. Lines of the source are lines of the document.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .enabledBlockTypes(
              // In this order: a row of hyphens underlines a heading before it is a rule.
              new LinkedHashSet<>(
                  List.of(
                      Heading.class,
                      HtmlBlock.class,
                      ThematicBreak.class,
                      FencedCodeBlock.class,
                      BlockQuote.class,
                      ListBlock.class)))
          .build();

  /** Deeper nesting than this is no one's résumé, and the stack is finite. */
  private static final int MAX_DEPTH = 100;

  /** A line that opens more quotations and lists than that would exhaust the parser's stack. */
  private static final Pattern NESTED =
      Pattern.compile("(?m)^(?:[ \\t]{0,3}(?:>|[-*+]|\\d{1,9}[.)])[ \\t]){" + MAX_DEPTH + "}");

  /** So many columns before a paragraph make it an item; more than the other are a centred line. */
  private static final int ITEM_INDENT = 4;

  private static final int DEEPEST_ITEM = 12;

  /**
   * What a converter leaves of a dollar amount that it took for mathematics: the sign gone, the
   * spaces gone, and the text up to the next dollar sign in italics.
   */
  private static final Pattern SWALLOWED_AMOUNT =
      Pattern.compile("(?s)\\d[\\d.,]*(?:hundred|thousand|million|billion|trillion|\\p{Ll}{9,}).*");

  /** Labels that were written as code, one right behind the other. */
  private static final Pattern LABELS = Pattern.compile("(?<=\\S)``(?=\\S)");

  private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+$");

  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}+");

  Document read(String text) throws UnreadableException {
    if (isNested(text)) {
      throw new UnreadableException(RejectionCode.MALFORMED, "The document is nested too deep.");
    }
    Node root = PARSER.parse(text);
    Walk walk = new Walk(text.toLowerCase(Locale.ROOT));
    walk.blocks(root, 0, 0);
    return walk.out.build(0);
  }

  private static boolean isNested(String text) {
    Matcher nested = NESTED.matcher(text);
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end - start >= 2 * MAX_DEPTH && nested.region(start, end).find()) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static final class Walk {
    private final DocumentBuilder out =
        new DocumentBuilder(Format.MARKDOWN.mediaType(), BulletGlyphs.MARKED_BY_FORMAT);
    private final String source;
    private int lastLine = -1;

    private Walk(String source) {
      this.source = source;
    }

    private void blocks(Node parent, int depth, int listDepth) throws UnreadableException {
      if (depth > MAX_DEPTH) {
        throw new UnreadableException(RejectionCode.MALFORMED, "The document is nested too deep.");
      }
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node, depth, listDepth);
      }
    }

    private void block(Node node, int depth, int listDepth) throws UnreadableException {
      switch (node) {
        case ListBlock list -> list(list, depth, listDepth + 1);
        case BlockQuote quote -> blocks(quote, depth + 1, listDepth);
        case TableBlock table -> table(table, depth);
        case Heading heading -> {
          begin(heading);
          out.heading(heading.getLevel());
          inlines(heading, Look.PLAIN, depth);
        }
        case FencedCodeBlock code -> {
          begin(code);
          literal(code.getLiteral());
        }
        case HtmlBlock html -> {
          begin(html);
          new HtmlReader().write(html.getLiteral(), out);
        }
        default -> {
          begin(node);
          if (listDepth == 0 && isIndented(node)) {
            out.bullet(1, "•");
          }
          inlines(node, Look.PLAIN, depth);
        }
      }
    }

    /** Where other Markdown would have code, a résumé has an item that lost its bullet. */
    private static boolean isIndented(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      return !spans.isEmpty()
          && spans.get(0).getColumnIndex() >= ITEM_INDENT
          && spans.get(0).getColumnIndex() <= DEEPEST_ITEM;
    }

    /** A new paragraph, with the room that the source leaves above it. */
    private void begin(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      int room = 0;
      if (!spans.isEmpty()) {
        room = Math.max(0, spans.get(0).getLineIndex() - lastLine - 1);
        lastLine = spans.get(spans.size() - 1).getLineIndex();
      }
      out.endParagraph(room);
    }

    private void list(ListBlock list, int depth, int listDepth) throws UnreadableException {
      int number = list instanceof OrderedList ordered ? start(ordered) : 0;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        String mark = list instanceof BulletList ? "•" : number++ + ".";
        boolean first = true;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
          if (first && item instanceof ListItem && !(child instanceof ListBlock)) {
            begin(child);
            if (child instanceof Heading heading) {
              out.heading(heading.getLevel());
            } else {
              out.bullet(listDepth, mark);
            }
            inlines(child, Look.PLAIN, depth + 1);
          } else {
            block(child, depth + 1, listDepth);
          }
          if (depth > MAX_DEPTH) {
            throw new UnreadableException(
                RejectionCode.MALFORMED, "The document is nested too deep.");
          }
          first = false;
        }
      }
    }

    private static int start(OrderedList list) {
      Integer number = list.getMarkerStartNumber();
      return number == null ? 1 : number;
    }

    private void table(TableBlock table, int depth) throws UnreadableException {
      begin(table);
      for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          if (row instanceof TableRow) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
              boolean header = cell instanceof TableCell c && c.isHeader();
              inlines(cell, Look.PLAIN.bold(header), depth + 1);
              out.endPiece();
            }
            out.endParagraph(0);
          }
        }
      }
    }

    private void inlines(Node parent, Look look, int depth) throws UnreadableException {
      if (depth > MAX_DEPTH) {
        throw new UnreadableException(RejectionCode.MALFORMED, "The document is nested too deep.");
      }
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        switch (node) {
          case Text words -> {
            boolean definition = isDefinition(node.getPrevious());
            if (!isTorn(node)) {
              words(definition ? words.getLiteral().substring(2) : words.getLiteral(), look);
            }
          }
          case Code code -> labels(code.getLiteral(), look);
          case SoftLineBreak ignored -> {
            if (isDefinition(node)) {
              out.endPiece();
            } else {
              out.endLine();
            }
          }
          case HardLineBreak ignored -> out.endLine();
          case Emphasis emphasis -> emphasis(emphasis, look, depth);
          case StrongEmphasis strong -> inlines(strong, look.bold(true), depth + 1);
          case Link link -> {
            out.openLink(link.getDestination());
            inlines(link, look, depth + 1);
            out.closeLink();
          }
          case Image ignored -> {}
          case HtmlInline html -> {
            if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
              out.endLine();
            }
          }
          default -> inlines(node, look, depth + 1);
        }
      }
    }

    /** Code; several labels that were written as such, one right behind the other, are pieces. */
    private void labels(String literal, Look look) throws UnreadableException {
      String[] labels = LABELS.split(literal);
      for (int i = 0; i < labels.length; i++) {
        if (i > 0) {
          out.endPiece();
        }
        out.append(labels[i], look);
      }
    }

    /**
     * Words with the signs of a symbol font that a converter left among them: a bullet begins the
     * next item, an icon the next piece.
     */
    private void words(String literal, Look look) throws UnreadableException {
      int from = 0;
      for (int i = 1; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (c >= '\uE000' && c <= '\uF8FF' && literal.charAt(i - 1) == ' ') {
          out.append(literal.substring(from, i), look);
          from = i;
          if (BulletGlyphs.MARKED_BY_FORMAT.isBullet(literal, i)) {
            out.endLine();
          } else {
            out.endPiece();
          }
        }
      }
      out.append(literal.substring(from), look);
    }

    /**
     * Whether a space parts the halves of a bold word, as converters write one whose letters the
     * page sets apart: '**Ham** **mer**' where the document says 'hammer' elsewhere.
     */
    private boolean isTorn(Node space) {
      if (!(space instanceof Text text)
          || !text.getLiteral().isBlank()
          || !(space.getPrevious() instanceof StrongEmphasis left)
          || !(space.getNext() instanceof StrongEmphasis right)
          || !(left.getLastChild() instanceof Text before)
          || !(right.getFirstChild() instanceof Text after)) {
        return false;
      }
      Matcher start = LAST_WORD.matcher(before.getLiteral());
      Matcher rest = FIRST_WORD.matcher(after.getLiteral());
      return start.find()
          && rest.find()
          && source.contains((start.group() + rest.group()).toLowerCase(Locale.ROOT));
    }

    /** Whether ': Python, Go' follows, as some write the definition of the term above. */
    private static boolean isDefinition(Node lineBreak) {
      return lineBreak instanceof SoftLineBreak
          && lineBreak.getNext() instanceof Text words
          && words.getLiteral().startsWith(": ");
    }

    private void emphasis(Emphasis emphasis, Look look, int depth) throws UnreadableException {
      String mark = emphasis.getOpeningDelimiter();
      if (emphasis.getFirstChild() instanceof Text first
          && SWALLOWED_AMOUNT.matcher(first.getLiteral()).matches()) {
        int start = out.position();
        out.append(mark, look);
        inlines(emphasis, look, depth + 1);
        out.append(mark, look);
        out.damaged(start);
      } else {
        inlines(emphasis, look.italic(true), depth + 1);
      }
    }

    private void literal(String code) throws UnreadableException {
      for (String line : code.split("\n")) {
        out.append(line, Look.PLAIN);
        out.endLine();
      }
    }
  }
}
