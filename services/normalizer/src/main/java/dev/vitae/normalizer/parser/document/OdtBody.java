package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs, lists and tables of an OpenDocument text. */
final class OdtBody implements TableLayout.Body {
  private final DocumentBuilder out;
  private final OdtStyles styles;
  private final TextBoxes boxes;
  private float room;
  private boolean sameRow;

  OdtBody(DocumentBuilder out, OdtStyles styles) {
    this.out = out;
    this.boxes = new TextBoxes(out, this);
    this.styles = styles;
  }

  @Override
  public void blocks(Xml.Node parent) throws UnreadableException {
    for (Xml.Node node : parent.children()) {
      switch (node.name()) {
        case "text:p" -> paragraph(node, 0);
        case "text:h" -> paragraph(node, Math.max(1, number(node.attribute("text:outline-level"))));
        case "text:list" -> list(node, 1, node.attribute("text:style-name"));
        case "table:table" -> new TableLayout(this, out, TableLayout.OPEN_DOCUMENT).read(node);
        case "text:section" -> {
          if (!node.attribute("text:display").equals("none")) {
            blocks(node);
          }
        }
        case "draw:frame", "draw:custom-shape" -> {
          collectBoxes(node);
          boxes.read();
        }
        case "text:index-body", "text:table-of-content", "text:tracked-changes" -> {}
        default -> {
          if (node.name().startsWith("text:") && node.name().endsWith("index")) {
            continue;
          }
          blocks(node);
        }
      }
    }
  }

  @Override
  public void besideLast() {
    sameRow = true;
  }

  private void list(Xml.Node list, int depth, String style) throws UnreadableException {
    int number = 0;
    for (Xml.Node item : list.children()) {
      if (!item.is("text:list-item") && !item.is("text:list-header")) {
        continue;
      }
      String mark = styles.isNumbered(style, depth) ? ++number + "." : "•";
      boolean first = item.is("text:list-item");
      for (Xml.Node node : item.children()) {
        switch (node.name()) {
          case "text:p" -> {
            item(node, depth, first ? mark : "");
            first = false;
          }
          case "text:h" -> {
            paragraph(node, Math.max(1, number(node.attribute("text:outline-level"))));
            first = false;
          }
          case "text:list" -> {
            String own = node.attribute("text:style-name");
            list(node, depth + 1, own.isEmpty() ? style : own);
          }
          default -> {}
        }
      }
    }
  }

  private void item(Xml.Node node, int depth, String mark) throws UnreadableException {
    if (sameRow) {
      paragraph(node, 0);
      return;
    }
    String style = node.attribute("text:style-name");
    out.endParagraph(Math.max(room, styles.roomAbove(style)));
    if (!mark.isEmpty()) {
      out.bullet(depth, mark);
    }
    words(node, style);
  }

  private void paragraph(Xml.Node node, int heading) throws UnreadableException {
    String style = node.attribute("text:style-name");
    if (sameRow) {
      sameRow = false;
      out.endPiece();
      inlines(node, styles.paragraphLook(style));
      boxes.read();
      return;
    }
    out.endParagraph(Math.max(room, styles.roomAbove(style)));
    if (heading > 0) {
      out.heading(heading);
    }
    words(node, style);
  }

  private void words(Xml.Node node, String style) throws UnreadableException {
    inlines(node, styles.paragraphLook(style));
    room = out.atLineStart() ? room + 1 : 0;
    boxes.read();
  }

  private void inlines(Xml.Node parent, Look look) throws UnreadableException {
    for (Xml.Node node : parent.children()) {
      switch (node.name()) {
        case "" -> out.append(node.text(), look);
        case "text:s" -> spaces(number(node.attribute("text:c")), look);
        case "text:tab" -> out.tab();
        case "text:line-break" -> out.endLine();
        case "text:span" -> {
          String style = node.attribute("text:style-name");
          if (!styles.isHidden(style)) {
            inlines(node, styles.look("text", style, look));
          }
        }
        case "text:a" -> {
          if (!node.attribute("xlink:href").startsWith("#")) {
            out.openLink(node.attribute("xlink:href"));
          }
          inlines(node, look);
          out.closeLink();
        }
        case "draw:frame", "draw:custom-shape", "draw:g" -> collectBoxes(node);
        case "text:note", "office:annotation", "text:page-number", "text:page-count" -> {}
        default -> inlines(node, look);
      }
    }
  }

  /** Three spaces and more are a gap that someone drew. */
  private void spaces(int count, Look look) throws UnreadableException {
    if (count >= TextGrid.WIDE) {
      out.tab();
    } else {
      out.append(" ", look);
    }
  }

  private void collectBoxes(Xml.Node drawing) {
    List<Xml.Node> open = new ArrayList<>(List.of(drawing));
    while (!open.isEmpty()) {
      Xml.Node node = open.remove(open.size() - 1);
      if (node.is("draw:text-box")
          || node.is("draw:custom-shape") && node.child("text:p") != null) {
        boxes.add(node);
        continue;
      }
      for (int i = node.children().size() - 1; i >= 0; i--) {
        open.add(node.children().get(i));
      }
    }
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 1;
  }
}
