package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints what the steps behind this one get to see of a PDF, a line each: region, row, paragraph,
 * kind, gap, left edge, size and style, words; then the links.
 *
 * <p>{@code java -cp … dev.vitae.normalizer.parser.document.pdf.LayoutDump FILE…}
 */
public final class LayoutDump {
  private LayoutDump() {}

  /** Prints each file named. */
  public static void main(String[] files) throws Exception {
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    for (String file : files) {
      out.println("=== " + file);
      Document document =
          new PdfReader().read(Files.readAllBytes(Path.of(file)), "application/pdf");
      int region = -1;
      for (Line line : document.lines()) {
        if (line.region() != region) {
          region = line.region();
          out.println("--- region " + region);
        }
        out.println(describe(document, line));
      }
      for (Document.Link link : document.links()) {
        out.println(
            "link '"
                + document.text().substring(link.start(), link.end())
                + "' → "
                + link.target());
      }
      document.findings().forEach(finding -> out.println("finding " + finding.getMessage()));
    }
  }

  private static String describe(Document document, Line line) {
    String kind =
        switch (line.kind()) {
          case HEADING -> "H" + line.level();
          case BULLET -> "*" + line.level();
          case TEXT -> "  ";
        };
    return String.format(
        Locale.ROOT,
        "p%d r%-3d ¶%-3d %s %5.2f x%-5.0f %4.1f%s%s %06x %s",
        line.page(),
        line.row(),
        line.paragraph(),
        kind,
        line.gap(),
        line.box().left(),
        line.size(),
        line.bold() ? "b" : " ",
        line.italic() ? "i" : " ",
        line.style().get(0).color(),
        document.textOf(line));
  }
}
