package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * What was filled into the fields of a form is drawn onto its pages, where a reader sees it: its
 * letters then have places like all others, beside the printed labels.
 */
final class FormFields {
  private FormFields() {}

  /** Draws the fields; a finding if that fails, as the document can be read without them. */
  static List<Finding> draw(PDDocument pdf) {
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form == null || form.getFields().isEmpty()) {
      return List.of();
    }
    try {
      List<PDField> fields = new ArrayList<>();
      form.getFieldTree().forEach(fields::add);
      for (PDField field : fields) {
        if (field instanceof PDTextField text && hasNoLook(text)) {
          text.setValue(text.getValue());
        }
      }
      form.flatten();
      return List.of();
    } catch (IOException | RuntimeException e) {
      return List.of(
          new Finding(
              FindingCode.DAMAGED_TEXT,
              Severity.MINOR,
              "The form's fields cannot be drawn: " + e.getMessage(),
              new Evidence(0, List.of(), 1f, "pdf-form", List.of())));
    }
  }

  /** Programs that fill in forms may leave the drawing of a value to whoever shows it. */
  private static boolean hasNoLook(PDTextField field) {
    if (field.getValue().isEmpty()) {
      return false;
    }
    for (PDAnnotationWidget widget : field.getWidgets()) {
      if (widget.getNormalAppearanceStream() == null) {
        return true;
      }
    }
    return false;
  }
}
