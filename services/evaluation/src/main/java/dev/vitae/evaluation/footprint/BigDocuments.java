package dev.vitae.evaluation.footprint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents of nearly the largest size that is taken, 8 MiB. */
final class BigDocuments {
  /** Pixels that cannot be compressed, three bytes each: some 7.8 MiB. */
  private static final int SIDE = 1_650;

  private static final int TEXT_BYTES = 8_380_000;

  private BigDocuments() {}

  /** Writes as many PDF files with a picture as text files; no two are the same. */
  static void write(Path folder, int each) throws IOException {
    for (int number = 0; number < each; number++) {
      pdf(folder.resolve("picture-%03d.pdf".formatted(number)), number);
      text(folder.resolve("text-%03d.txt".formatted(number)), number);
    }
  }

  private static String resume(int number) {
    return """
    Robin Penhallow the %1$dth
    Data Analyst
    robin.penhallow.%1$d@example.com
    Experience
    Data Analyst, Brightmoor Energy
    January 2012 - March 2019
    - Looked after the figures of %1$d power stations
    Education
    University of Castlebrook
    Bachelor of Science, 2008 - 2011
    """
        .formatted(number + 20);
  }

  private static void pdf(Path file, int number) throws IOException {
    Random random = new Random(number);
    BufferedImage noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        noise.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, noise), 400, 600, 150, 150);
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(15);
        content.newLineAtOffset(60, 560);
        for (String line : resume(number).lines().toList()) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(file.toFile());
    }
  }

  private static void text(Path file, int number) throws IOException {
    StringBuilder text = new StringBuilder(resume(number));
    while (text.length() < TEXT_BYTES) {
      text.append("- Wrote report ").append(text.length()).append(" and filed it\n");
    }
    Files.writeString(file, text, StandardCharsets.US_ASCII);
  }
}
