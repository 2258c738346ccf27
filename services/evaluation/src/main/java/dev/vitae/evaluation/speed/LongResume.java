package dev.vitae.evaluation.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A résumé of any length: an invented person with very many jobs. */
final class LongResume {
  private static final int LINES = 48;

  private LongResume() {}

  static byte[] pdf(int pages) throws IOException {
    List<String> lines = lines(pages * LINES);
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int number = 0; number < pages; number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 10);
          content.setLeading(14);
          content.newLineAtOffset(60, 740);
          for (String line : lines.subList(number * LINES, (number + 1) * LINES)) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> lines(int count) {
    List<String> lines =
        new ArrayList<>(List.of("Robin Penhallow", "robin.penhallow@example.com", "Experience"));
    for (int job = 0; lines.size() < count; job++) {
      int year = 2019 - job % 40;
      lines.add("Data Analyst, Brightmoor Energy %d".formatted(job + 1));
      lines.add("March %d - August %d".formatted(year, year + 1));
      for (int task = 1; task <= 4; task++) {
        lines.add(
            "- Looked after the figures of %d power stations and wrote report %d of that year"
                .formatted(job + task, task));
      }
    }
    return lines.subList(0, count);
  }
}
