package dev.vitae.evaluation.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The resident memory of a process and all that it has started, by Linux' {@code /proc}. */
final class ProcessTree {
  private final ProcessHandle root;
  private List<Long> peak = List.of();

  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /** Looks once and keeps the largest sum. */
  void sample() throws IOException {
    List<ProcessHandle> processes = Stream.concat(Stream.of(root), root.descendants()).toList();
    LongStream.Builder now = LongStream.builder();
    for (ProcessHandle process : processes) {
      now.add(residentKibibytes(process));
    }
    List<Long> sizes = now.build().boxed().sorted(Comparator.reverseOrder()).toList();
    if (sum(sizes) > sum(peak)) {
      peak = sizes;
    }
  }

  /** The largest sum of all samples in MiB, with each process's part at that moment. */
  String peak() {
    List<Long> parts = peak.stream().map(size -> size >> 10).toList();
    return (sum(peak) >> 10) + " MiB in " + parts.size() + " processes " + parts;
  }

  private static long sum(List<Long> sizes) {
    return sizes.stream().mapToLong(Long::longValue).sum();
  }

  private static long residentKibibytes(ProcessHandle process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
