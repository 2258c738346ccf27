package dev.vitae.evaluation.generate.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document around its text, as ECMA-376 wants them. */
final class DocxPackage {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
  private static final String PAGE =
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1000\" w:right=\"1133\""
          + " w:bottom=\"1000\" w:left=\"1133\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
          + "</w:sectPr>";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The first of the hyperlinks' relationships: styles and numbering come before. */
  private static final int FIRST_LINK = 3;

  private DocxPackage() {}

  /** The relationship of the n-th link, counted from 1. */
  static String id(int link) {
    return "rId" + (FIRST_LINK + link - 1);
  }

  static byte[] of(String body, List<String> links) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", resource("content-types.xml"));
      put(zip, "_rels/.rels", resource("relationships.xml"));
      put(
          zip,
          "word/document.xml",
          HEAD + WORD + "<w:body>" + body + "<w:p/>" + PAGE + "</w:body></w:document>");
      put(zip, "word/styles.xml", resource("styles.xml"));
      put(zip, "word/numbering.xml", resource("numbering.xml"));
      put(zip, "word/_rels/document.xml.rels", relationships(links));
    }
    return bytes.toByteArray();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String relationships(List<String> links) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    relationship(xml, "rId1", "styles", "styles.xml", "");
    relationship(xml, "rId2", "numbering", "numbering.xml", "");
    for (int i = 0; i < links.size(); i++) {
      relationship(xml, id(i + 1), "hyperlink", links.get(i), " TargetMode=\"External\"");
    }
    return xml.append("</Relationships>").toString();
  }

  private static void relationship(
      StringBuilder xml, String id, String type, String target, String more) {
    xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(TYPES).append(type);
    xml.append("\" Target=\"").append(escaped(target)).append('"').append(more).append("/>");
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // Equal drafts give equal bytes, whenever they are written.
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DocxPackage.class.getResourceAsStream("docx/" + name)) {
      if (in == null) {
        throw new IOException("the program lacks docx/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
