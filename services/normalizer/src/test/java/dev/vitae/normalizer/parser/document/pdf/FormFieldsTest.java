package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class FormFieldsTest {
  @Test
  void valuesOfFieldsAreLinesWhereTheFieldsStand() throws Exception {
    Document document = new PdfReader().read(form(), "application/pdf");

    assertThat(document.lines().stream().map(document::textOf))
        .containsExactly("Ada Quist", "Welder");
    assertThat(document.findings()).isEmpty();
    Line name = document.lines().getFirst();
    assertThat(name.box().left()).isBetween(100f, 106f);
    assertThat(name.box().top()).isBetween(100f, 120f);
  }

  /** A form with one value that is drawn and one that whoever shows it has to draw. */
  private static byte[] form() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDResources fonts = new PDResources();
      fonts.put(COSName.getPDFName("Helv"), DrawnPdf.PLAIN);
      form.setDefaultResources(fonts);
      form.setDefaultAppearance("/Helv 11 Tf 0 g");
      field(form, page, "name", 100).setValue("Ada Quist");
      field(form, page, "trade", 140).getCOSObject().setString(COSName.V, "Welder");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static PDTextField field(PDAcroForm form, PDPage page, String name, float top)
      throws Exception {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    form.getFields().add(field);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(100, page.getMediaBox().getHeight() - top - 20, 200, 20));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    return field;
  }
}
