package dev.vitae.evaluation.generate;

import dev.vitae.evaluation.generate.damage.Damage;
import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.produce.LatexPages;
import dev.vitae.evaluation.generate.produce.Office;
import dev.vitae.evaluation.generate.produce.PrintedPages;
import dev.vitae.evaluation.generate.produce.Producer;
import dev.vitae.evaluation.generate.produce.ScannedPages;
import dev.vitae.evaluation.generate.produce.Written;
import dev.vitae.evaluation.generate.write.DocxWriter;
import dev.vitae.evaluation.generate.write.HtmlWriter;
import dev.vitae.evaluation.generate.write.MarkdownWriter;
import dev.vitae.evaluation.generate.write.PdfWriter;
import dev.vitae.evaluation.generate.write.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** What a résumé is written as, and by whom. */
public enum Format {
  /** PDF printed by headless Chromium. */
  CHROMIUM("pdf"),
  HTML("html"),
  /** PDF that LibreOffice makes of a Word document. */
  LIBREOFFICE("pdf"),
  DOCX("docx"),
  ODT("odt"),
  RTF("rtf"),
  LATEX("pdf"),
  /** PDF of our own. */
  PDFBOX("pdf"),
  MARKDOWN("md"),
  TEXT("txt"),
  /** Markdown that a converter made of something else, with what it broke. */
  CONVERTED("md"),
  /** Text taken out of something else, columns read across, with what was lost. */
  EXTRACTED("txt"),
  /** Pictures of printed pages. */
  SCAN("pdf");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** As in the table of templates and in file names. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  Producer producer() {
    return switch (this) {
      case CHROMIUM -> new PrintedPages();
      case HTML -> text(HtmlWriter::write);
      case LIBREOFFICE -> new Office("pdf");
      case DOCX -> new Written(DocxWriter::write);
      case ODT -> new Office("odt");
      case RTF -> new Office("rtf");
      case LATEX -> new LatexPages();
      case PDFBOX -> new Written(PdfWriter::write);
      case MARKDOWN -> text(MarkdownWriter::write);
      case TEXT -> text(TextWriter::write);
      case CONVERTED -> text(Format::converted);
      case EXTRACTED -> text(Format::extracted);
      case SCAN -> new ScannedPages();
    };
  }

  private static String converted(Draft draft) {
    return Damage.ofMarkdown(MarkdownWriter.write(draft), dice(draft));
  }

  private static String extracted(Draft draft) {
    return Damage.ofText(
        draft.side().isEmpty() ? TextWriter.write(draft) : TextWriter.acrossColumns(draft),
        dice(draft));
  }

  private static Dice dice(Draft draft) {
    return new Dice(draft.chance(), 0);
  }

  private static Written text(Function<Draft, String> writer) {
    return new Written(draft -> writer.apply(draft).getBytes(StandardCharsets.UTF_8));
  }
}
