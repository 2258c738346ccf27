package dev.vitae.evaluation.speed;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** PDF documents of ever more pages, in a heap that does not grow with them. */
@Fork(jvmArgsAppend = "-Xmx" + LengthBenchmark.HEAP)
public class LengthBenchmark {
  /** The heap of the process. */
  static final String HEAP = "96m";

  /** A document of so many pages. */
  @State(Scope.Thread)
  public static class OfPages {
    @Param({"1", "2", "5", "10", "20", "50", "100", "200"})
    public int pages;

    private byte[] content;

    /** Writes it. */
    @Setup
    public void write() throws IOException {
      content = LongResume.pdf(pages);
    }
  }

  /** Everything: from the bytes to the profile. */
  @Benchmark
  public Reading parse(OfPages document, Cpu cpu) {
    cpu.documents++;
    return new ResumeParser().parse(document.content, Examination.RECEIVED);
  }
}
