package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Boxes of text that hang on a paragraph: what stands in them is read behind it, each a region. */
final class TextBoxes {
  private final DocumentBuilder out;
  private final TableLayout.Body body;
  private final List<Xml.Node> found = new ArrayList<>();

  TextBoxes(DocumentBuilder out, TableLayout.Body body) {
    this.out = out;
    this.body = body;
  }

  void add(Xml.Node box) {
    found.add(box);
  }

  /** Reads the boxes found since the last call. */
  void read() throws UnreadableException {
    if (found.isEmpty()) {
      return;
    }
    List<Xml.Node> boxes = List.copyOf(found);
    found.clear();
    int region = out.region();
    for (Xml.Node box : boxes) {
      out.endParagraph(1);
      out.newRegion();
      body.blocks(box);
    }
    out.endParagraph(1);
    out.enterRegion(region);
  }
}
