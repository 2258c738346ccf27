package dev.vitae.evaluation.footprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What {@code up} needs, measured from outside on Linux: {@code Footprint VITAE FOLDER}, with the
 * launcher and a folder of documents, prints how long it takes until everything is ready, until all
 * documents are through, and the peak of the resident memory of all processes together; then the
 * same for a hundred documents of 8 MiB, half of them PDF with pictures, half text, which is
 * refused.
 */
public final class Footprint {
  private static final int BIG_OF_EACH_KIND = 50;
  private static final long BETWEEN_SAMPLES_MILLIS = 100;

  private Footprint() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path vitae = Path.of(args[0]).toAbsolutePath();
    Path scratch = Files.createTempDirectory("vitae-footprint");
    try {
      measure("documents of " + args[1], vitae, Path.of(args[1]), scratch.resolve("data"));
      Path big = Files.createDirectory(scratch.resolve("big"));
      BigDocuments.write(big, BIG_OF_EACH_KIND);
      measure(
          2 * BIG_OF_EACH_KIND + " documents of 8 MiB", vitae, big, scratch.resolve("data-big"));
    } finally {
      delete(scratch);
    }
  }

  private static void measure(String what, Path vitae, Path folder, Path data)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(
                    vitae.toString(),
                    "up",
                    folder.toString(),
                    "--data",
                    data.toString(),
                    "--port",
                    "0",
                    "--exit"))
            .redirectErrorStream(true)
            .start();
    try {
      CompletableFuture<Double> ready = new CompletableFuture<>();
      CompletableFuture<String> last =
          CompletableFuture.supplyAsync(() -> read(process, began, ready));
      ProcessTree tree = new ProcessTree(process.toHandle());
      while (!process.waitFor(BETWEEN_SAMPLES_MILLIS, TimeUnit.MILLISECONDS)) {
        tree.sample();
      }
      String summary = last.join();
      System.out.printf(
          Locale.ROOT,
          "%s: ready after %.1f s, all through after %.1f s, peak %s%n  exit code %d: %s%n",
          what,
          ready.getNow(Double.NaN),
          seconds(began),
          tree.peak(),
          process.exitValue(),
          summary);
    } finally {
      process.destroy();
    }
  }

  /** Notes when it says that it is ready; gives the last line. */
  private static String read(Process process, long began, CompletableFuture<Double> ready) {
    String last = "";
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("Ready after")) {
          ready.complete(seconds(began));
        }
        last = line.isBlank() ? last : line;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return last;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void delete(Path scratch) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(scratch)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
