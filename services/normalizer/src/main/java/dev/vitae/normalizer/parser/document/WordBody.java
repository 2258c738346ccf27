package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the paragraphs and tables of one part of a Word document. */
final class WordBody implements TableLayout.Body {
  /** Twentieths of a point that a line of usual text is high. */
  private static final float LINE_HEIGHT = 260;

  private final DocumentBuilder out;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, String> targets;
  private final TextBoxes boxes;
  private final WordFields fields;
  private float room;
  private boolean sameRow;

  WordBody(
      DocumentBuilder out,
      WordStyles styles,
      WordNumbering numbering,
      Map<String, String> targets) {
    this.out = out;
    this.boxes = new TextBoxes(out, this);
    this.styles = styles;
    this.numbering = numbering;
    this.targets = targets;
    this.fields = new WordFields(out);
  }

  @Override
  public void blocks(Xml.Node parent) throws UnreadableException {
    for (Xml.Node node : parent.children()) {
      switch (node.name()) {
        case "w:p" -> paragraph(node);
        case "w:tbl" -> new TableLayout(this, out, TableLayout.WORD).read(node);
        case "w:sdt" -> {
          if (node.child("w:sdtContent") != null) {
            blocks(node.child("w:sdtContent"));
          }
        }
        case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> blocks(node);
        case "mc:AlternateContent" -> {
          Xml.Node chosen = alternative(node);
          if (chosen != null) {
            blocks(chosen);
          }
        }
        default -> {}
      }
    }
  }

  @Override
  public void besideLast() {
    sameRow = true;
  }

  private void paragraph(Xml.Node node) throws UnreadableException {
    if (isNavigation(node)) {
      return;
    }
    Xml.Node own = node.child("w:pPr");
    List<Xml.Node> properties = styles.paragraph(own);
    if (sameRow) {
      out.endPiece();
    } else {
      out.endParagraph(Math.max(room, spacing(properties, "w:before")));
      begin(own, properties);
    }
    boolean beside = sameRow;
    sameRow = false;
    inlines(node, styles.paragraphLook(own));
    fields.endParagraph();
    if (!beside) {
      room = out.atLineStart() ? room + 1 : spacing(properties, "w:after");
    }
    boxes.read();
  }

  /** Nothing but links to other places of the document: a page's menu or a table of contents. */
  private static boolean isNavigation(Xml.Node paragraph) {
    boolean links = false;
    for (Xml.Node node : paragraph.children()) {
      boolean link = node.is("w:hyperlink") && node.attribute("r:id").isEmpty();
      links = links || link;
      if (!link && !node.allText().isBlank()) {
        return false;
      }
    }
    return links;
  }

  private void begin(Xml.Node own, List<Xml.Node> properties) {
    int heading = styles.headingLevel(own);
    if (heading > 0) {
      out.heading(heading);
      return;
    }
    for (Xml.Node property : properties) {
      Xml.Node list = property.child("w:numPr");
      if (list != null) {
        String id = list.childAttribute("w:numId", "w:val");
        int level = WordStyles.number(list.childAttribute("w:ilvl", "w:val"), 0);
        if (!id.isEmpty() && !id.equals("0")) {
          String mark = numbering.mark(id, level);
          if (!mark.isEmpty()) {
            out.bullet(level + 1, mark);
          }
        }
        return;
      }
    }
  }

  private static float spacing(List<Xml.Node> properties, String side) {
    for (Xml.Node property : properties) {
      String value = property.childAttribute("w:spacing", side);
      if (!value.isEmpty()) {
        return WordStyles.number(value, 0) / LINE_HEIGHT;
      }
    }
    return 0;
  }

  private void inlines(Xml.Node parent, Look look) throws UnreadableException {
    for (Xml.Node node : parent.children()) {
      switch (node.name()) {
        case "w:r" -> run(node, look);
        case "w:hyperlink" -> {
          String target = targets.getOrDefault(node.attribute("r:id"), "");
          if (!target.isEmpty()) {
            out.openLink(target);
          }
          inlines(node, look);
          out.closeLink();
        }
        case "w:fldSimple" -> {
          if (!WordFields.isPageNumber(node.attribute("w:instr"))) {
            inlines(node, look);
          }
        }
        case "w:ins",
            "w:moveTo",
            "w:smartTag",
            "w:customXml",
            "w:sdtContent",
            "m:oMathPara",
            "m:oMath",
            "m:r" ->
            inlines(node, look);
        case "m:t" -> out.append(node.text(), look);
        case "w:sdt" -> {
          if (node.child("w:sdtContent") != null) {
            inlines(node.child("w:sdtContent"), look);
          }
        }
        case "mc:AlternateContent" -> {
          Xml.Node chosen = alternative(node);
          if (chosen != null) {
            inlines(chosen, look);
          }
        }
        default -> {}
      }
    }
  }

  private void run(Xml.Node run, Look paragraph) throws UnreadableException {
    Xml.Node properties = run.child("w:rPr");
    if (properties != null && isHidden(properties)) {
      return;
    }
    Look look = styles.runLook(paragraph, properties);
    for (Xml.Node node : run.children()) {
      switch (node.name()) {
        case "w:t" -> {
          if (!fields.hidesResult()) {
            out.append(node.text(), look);
          }
        }
        case "w:tab", "w:ptab" -> out.tab();
        case "w:br" -> {
          String type = node.attribute("w:type");
          if (type.isEmpty() || type.equals("textWrapping")) {
            out.endLine();
          } else {
            out.endParagraph(1);
          }
        }
        case "w:cr" -> out.endLine();
        case "w:noBreakHyphen" -> out.append("-", look);
        case "w:softHyphen" -> out.append("\u00AD", look);
        case "w:sym" -> out.append(out.atLineStart() ? "• " : " ", look);
        case "w:fldChar" -> fields.mark(node.attribute("w:fldCharType"));
        case "w:instrText" -> fields.instruction(node.text());
        case "w:drawing", "w:pict", "w:object" -> collectBoxes(node);
        case "mc:AlternateContent" -> {
          Xml.Node chosen = alternative(node);
          if (chosen != null) {
            collectBoxes(chosen);
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isHidden(Xml.Node properties) {
    Xml.Node vanish = properties.child("w:vanish");
    return vanish != null && WordStyles.isOn(vanish.attribute("w:val"));
  }

  /** Word writes a drawing twice, for itself and for older versions: one of them is read. */
  private static Xml.Node alternative(Xml.Node node) {
    Xml.Node choice = node.child("mc:Choice");
    return choice == null ? node.child("mc:Fallback") : choice;
  }

  private void collectBoxes(Xml.Node drawing) {
    List<Xml.Node> open = new ArrayList<>(List.of(drawing));
    while (!open.isEmpty()) {
      Xml.Node node = open.remove(open.size() - 1);
      if (node.is("w:txbxContent")) {
        boxes.add(node);
        continue;
      }
      if (node.is("mc:AlternateContent")) {
        Xml.Node chosen = alternative(node);
        if (chosen != null) {
          open.add(chosen);
        }
        continue;
      }
      for (int i = node.children().size() - 1; i >= 0; i--) {
        open.add(node.children().get(i));
      }
    }
  }
}
