package dev.vitae.evaluation.speed;

import dev.vitae.evaluation.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, each in a process of its own, warm, on one thread, and keeps the processor
 * time of a document in a table.
 */
public final class Speed {
  private static final String HEAD = "benchmark\tof\tmilliseconds";

  private Speed() {}

  /**
   * Processor time of one document.
   *
   * @param benchmark which benchmark
   * @param of format, or number of pages; empty where the benchmark has no such choice
   * @param milliseconds of one thread, warm
   */
  public record Figure(String benchmark, String of, double milliseconds) {}

  /** Runs everything and writes the table; takes some ten minutes. */
  public static List<Figure> measure(Path table) throws IOException, RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Speed.class.getPackageName() + "\\..*")
            .mode(Mode.AverageTime)
            .forks(1)
            // The compiler is done with so much code only after some three thousand documents.
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(2))
            .jvmArgs(
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.vitae.schemas")
            .build();
    Collection<RunResult> results = new Runner(options).run();
    List<Figure> figures = new ArrayList<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String of = "";
      for (String parameter : result.getParams().getParamsKeys()) {
        of = result.getParams().getParam(parameter);
      }
      figures.add(
          new Figure(
              name.substring(Speed.class.getPackageName().length() + 1).replace("Benchmark.", "."),
              of,
              sum(result, "cpuNanos") / sum(result, "documents") / 1e6));
    }
    figures.sort(
        Comparator.comparing(Figure::benchmark)
            .thenComparingInt(figure -> figure.of().length())
            .thenComparing(Figure::of));
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Figure figure : figures) {
      lines.add(
          String.format(
              Locale.ROOT, "%s\t%s\t%.3f", figure.benchmark(), figure.of(), figure.milliseconds()));
    }
    Files.write(table, lines);
    return figures;
  }

  private static double sum(RunResult result, String counter) {
    Result<?> counted = result.getSecondaryResults().get(counter);
    return counted.getScore();
  }

  /** The table of an earlier run; empty where there is none. */
  public static List<Figure> read(Path table) throws IOException {
    if (!Files.exists(table)) {
      return List.of();
    }
    return Files.readAllLines(table).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(row -> new Figure(row[0], row[1], Double.parseDouble(row[2])))
        .toList();
  }

  /** Measures alone: {@code Speed}, started anywhere in the repository. */
  public static void main(String[] args) throws IOException, RunnerException {
    measure(Corpus.beside("services/evaluation").orElseThrow().resolve("speed.tsv"));
  }
}
