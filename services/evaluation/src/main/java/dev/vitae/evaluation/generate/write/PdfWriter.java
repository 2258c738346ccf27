package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A draft as a PDF of our own, in the ways that other programs set type. */
public final class PdfWriter {
  private static final float SIDE = 150;
  private static final float GAP = 22;

  private PdfWriter() {}

  public static byte[] write(Draft draft) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // PDFBox would take the clock for it.
      document.setDocumentId(draft.chance());
      set(draft, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void set(Draft draft, PDDocument document) throws IOException {
    try (PdfPen pen = new PdfPen(draft, document)) {
      float width = PdfPen.RIGHT - PdfPen.MARGIN;
      PdfColumn head = new PdfColumn(draft, pen, PdfPen.MARGIN, width, PdfPen.MARGIN);
      head.header(draft.header());
      if (draft.side().isEmpty()) {
        head.sections(draft.main());
        return;
      }
      float wide = width - SIDE - GAP;
      boolean left = draft.looks("side-left");
      float narrowAt = left ? PdfPen.MARGIN : PdfPen.MARGIN + wide + GAP;
      float wideAt = left ? PdfPen.MARGIN + SIDE + GAP : PdfPen.MARGIN;
      if (draft.looks("ground")) {
        pen.ground(0, narrowAt - 8, head.y(), SIDE + 16, PdfPen.HEIGHT - head.y());
      }
      new PdfColumn(draft, pen, narrowAt, SIDE, head.y()).sections(draft.side());
      new PdfColumn(draft, pen, wideAt, wide, head.y()).sections(draft.main());
    }
  }
}
