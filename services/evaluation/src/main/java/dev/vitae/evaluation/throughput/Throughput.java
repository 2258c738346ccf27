package dev.vitae.evaluation.throughput;

import dev.vitae.enricher.Enrichment;
import dev.vitae.enricher.PersonRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code Throughput BOOTSTRAP-SERVERS FOLDER}: a folder's documents through normalizer and enricher
 * on a broker that runs, with what the enricher said before it had skills, titles, employers,
 * schools, experience, path and highlights, and with all of them, in turns and in one run. Prints
 * the documents a second of each turn and the processor time of this process, in which both
 * services run, and how the medians compare. Topics of its own are left on the broker: one that is
 * thrown away is the right one.
 */
public final class Throughput {
  private static final int WARM_UP = 2;
  private static final int TURNS = 6;

  private enum Kind {
    WITHOUT,
    WITH
  }

  private Throughput() {}

  public static void main(String[] args) throws Exception {
    Map<String, byte[]> documents = documents(Path.of(args[1]));
    Path state = Files.createTempDirectory("vitae-throughput");
    Map<Kind, PersonRecords> records =
        Map.of(Kind.WITHOUT, new FiguresOnly(), Kind.WITH, Enrichment.standard());
    Map<Kind, List<Run.Result>> results = new EnumMap<>(Kind.class);
    for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
      for (Kind kind :
          turn % 2 == 0 ? List.of(Kind.WITHOUT, Kind.WITH) : List.of(Kind.WITH, Kind.WITHOUT)) {
        String prefix =
            "throughput-" + ProcessHandle.current().pid() + '-' + kind.ordinal() + turn + '.';
        Run.Result result =
            new Run(args[0], prefix, state.resolve(prefix)).of(documents, records.get(kind));
        print(kind + " turn " + turn, result);
        if (turn >= WARM_UP) {
          results.computeIfAbsent(kind, k -> new ArrayList<>()).add(result);
        }
      }
    }
    Run.Result without = median(results.get(Kind.WITHOUT));
    Run.Result with = median(results.get(Kind.WITH));
    print("without, median of " + TURNS, without);
    print("with, median of " + TURNS, with);
    System.out.printf(
        Locale.ROOT,
        "with all that is derived: %.2f of the documents a second, %.2f of the processor time%n",
        with.rate() / without.rate(),
        with.cpuMillis() / without.cpuMillis());
  }

  private static void print(String what, Run.Result result) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f documents a second, %.1f ms of processor time each%n",
        what,
        result.rate(),
        result.cpuMillis());
  }

  private static Run.Result median(List<Run.Result> results) {
    return new Run.Result(
        median(results.stream().map(Run.Result::rate)),
        median(results.stream().map(Run.Result::cpuMillis)));
  }

  private static double median(Stream<Double> values) {
    List<Double> sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static Map<String, byte[]> documents(Path folder) throws IOException {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      documents.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return documents;
  }
}
