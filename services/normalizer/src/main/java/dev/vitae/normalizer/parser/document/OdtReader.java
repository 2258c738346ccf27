package dev.vitae.normalizer.parser.document;

import java.util.Map;

/** Reads OpenDocument text: headers first, as contacts stand there, then body and footers. */
final class OdtReader implements DocumentReader {
  private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Map<String, String> PREFIXES =
      Map.of(
          URN + "office:1.0",
          "office",
          URN + "text:1.0",
          "text",
          URN + "table:1.0",
          "table",
          URN + "style:1.0",
          "style",
          URN + "drawing:1.0",
          "draw",
          URN + "xsl-fo-compatible:1.0",
          "fo",
          URN + "manifest:1.0",
          "manifest",
          "http://www.w3.org/1999/xlink",
          "xlink");

  @Override
  public Document read(byte[] content, String mediaType) throws UnreadableException {
    try (ZipParts parts = ZipParts.open(content)) {
      if (parts.has("META-INF/manifest.xml")
          && parts.text("META-INF/manifest.xml").contains("encryption-data")) {
        throw ZipParts.encrypted();
      }
      Xml.Node document = Xml.read(parts.stream("content.xml"), PREFIXES);
      Xml.Node common =
          parts.has("styles.xml") ? Xml.read(parts.stream("styles.xml"), PREFIXES) : null;
      OdtStyles styles = new OdtStyles(common, document);
      DocumentBuilder out = new DocumentBuilder(mediaType, BulletGlyphs.DRAWN);
      running(common, "style:header", styles, out);
      Xml.Node body = document.child("office:body");
      Xml.Node text = body == null ? null : body.child("office:text");
      if (text != null) {
        new OdtBody(out, styles).blocks(text);
      }
      running(common, "style:footer", styles, out);
      return out.build(0);
    }
  }

  private static void running(Xml.Node common, String which, OdtStyles styles, DocumentBuilder out)
      throws UnreadableException {
    Xml.Node masters = common == null ? null : common.child("office:master-styles");
    if (masters == null) {
      return;
    }
    int region = out.region();
    for (Xml.Node master : masters.children()) {
      Xml.Node part = master.child(which);
      if (part != null) {
        out.endParagraph(1);
        out.newRegion();
        new OdtBody(out, styles).blocks(part);
        out.endParagraph(1);
        break;
      }
    }
    out.enterRegion(region);
  }
}
