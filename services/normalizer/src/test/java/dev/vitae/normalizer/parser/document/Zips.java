package dev.vitae.normalizer.parser.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents as tests need them: small, and made of strings. */
final class Zips {
  private static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

  private Zips() {}

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A part of a Word document. */
  static String word(String root, String inside) {
    return "<w:" + root + ' ' + WORD + '>' + inside + "</w:" + root + '>';
  }

  static byte[] wordDocument(String body) {
    return zip(Map.of("word/document.xml", word("document", "<w:body>" + body + "</w:body>")));
  }

  /** A paragraph of one run. */
  static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  static byte[] openDocument(String text) {
    String urn = "urn:oasis:names:tc:opendocument:xmlns:";
    return zip(
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<office:document-content xmlns:office='"
                + urn
                + "office:1.0' xmlns:text='"
                + urn
                + "text:1.0' xmlns:table='"
                + urn
                + "table:1.0' xmlns:style='"
                + urn
                + "style:1.0' xmlns:fo='"
                + urn
                + "xsl-fo-compatible:1.0'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + "<office:automatic-styles><style:style style:name='B' style:family='text'>"
                + "<style:text-properties fo:font-weight='bold'/></style:style>"
                + "</office:automatic-styles><office:body><office:text>"
                + text
                + "</office:text></office:body></office:document-content>"));
  }
}
