package dev.vitae.evaluation.speed;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Documents of the development set, one after the other, round and round. */
public class ReadingBenchmark {

  /** The documents of one format. */
  @State(Scope.Thread)
  public static class OfFormat {
    @Param({"pdf", "docx", "html", "md", "txt"})
    public String format;

    private List<LabelledDocument> documents;
    private int next;

    /** Reads the files. */
    @Setup
    public void read() throws IOException {
      documents = documents(format);
    }

    byte[] next() {
      next = (next + 1) % documents.size();
      return documents.get(next).content();
    }
  }

  /** The PDF documents. */
  @State(Scope.Thread)
  public static class OfPdf {
    private List<LabelledDocument> documents;
    private int next;

    /** Reads the files. */
    @Setup
    public void read() throws IOException {
      documents = documents("pdf");
    }

    byte[] next() {
      next = (next + 1) % documents.size();
      return documents.get(next).content();
    }
  }

  private static List<LabelledDocument> documents(String format) throws IOException {
    Corpus dev = Corpus.read("dev", Corpus.beside("shared/accuracy/dev").orElseThrow());
    return dev.documents().stream().filter(one -> one.format().equals(format)).toList();
  }

  /** Everything: from the bytes to the profile. */
  @Benchmark
  public Reading parse(OfFormat documents, Cpu cpu) {
    cpu.documents++;
    return new ResumeParser().parse(documents.next(), Examination.RECEIVED);
  }

  /** What PDFBox alone needs to say which glyphs stand where. */
  @Benchmark
  public int pdfboxGlyphs(OfPdf documents, Cpu cpu) throws IOException {
    cpu.documents++;
    try (PDDocument pdf = Loader.loadPDF(documents.next())) {
      Glyphs glyphs = new Glyphs();
      glyphs.getText(pdf);
      return glyphs.count;
    }
  }

  /** Takes every glyph from PDFBox and makes nothing of it. */
  private static final class Glyphs extends PDFTextStripper {
    private int count;

    @Override
    protected void processTextPosition(TextPosition glyph) {
      count++;
    }
  }
}
