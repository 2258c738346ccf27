package dev.vitae.normalizer.worker;

import dev.vitae.normalizer.Parsing;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.RejectionCode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parses in a child process that is killed when a document takes too long or too much memory, and
 * started anew for the next. One document at a time; safe for use by many threads, which wait.
 */
public final class WorkerProcess implements Parsing {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  /**
   * Bounds of a document.
   *
   * @param time the longest it may take
   * @param heapMegabytes the child's heap in MiB
   * @param scans how pages that are pictures are read
   */
  public record Limits(Duration time, int heapMegabytes, ScanSettings scans) {
    /** 20 s, 320 MiB, and the usual way of reading pictures. */
    public static final Limits DEFAULT =
        new Limits(Duration.ofSeconds(20), 320, ScanSettings.DEFAULT);

    public Limits {
      Objects.requireNonNull(time, "time must not be null");
      Objects.requireNonNull(scans, "scans must not be null");
    }
  }

  /** A child that answers. */
  private record Child(Process process, DataOutputStream requests, DataInputStream answers) {}

  private final Limits limits;
  private final String main;
  private final ExecutorService reader =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "parser-answers");
            thread.setDaemon(true);
            return thread;
          });
  private Child child;

  public WorkerProcess(Limits limits) {
    this(limits, WorkerMain.class.getName());
  }

  /**
   * @param main the child's main class, which speaks the protocol
   */
  WorkerProcess(Limits limits, String main) {
    this.limits = Objects.requireNonNull(limits, "limits must not be null");
    this.main = main;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if no child process can be started
   */
  @Override
  public synchronized Reading parse(byte[] content, Instant receivedAt) {
    Reading reading = parse(content, receivedAt, true);
    // Somebody else ended the process: that is not the document's fault.
    return reading == null ? parse(content, receivedAt, false) : reading;
  }

  /** The reading; null if a signal ended the process and the document may be tried again. */
  private Reading parse(byte[] content, Instant receivedAt, boolean first) {
    Child child = living();
    Future<Reading> answer =
        reader.submit(
            () -> {
              child.requests().writeLong(receivedAt.toEpochMilli());
              WorkerProtocol.writeBytes(content, child.requests());
              child.requests().flush();
              return WorkerProtocol.read(child.answers());
            });
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      kill();
      return rejected(
          RejectionCode.TIMED_OUT,
          "Reading this document took longer than " + limits.time().toSeconds() + " s.");
    } catch (ExecutionException e) {
      return ended(first);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted while parsing", e));
    }
  }

  @Override
  public synchronized void close() {
    kill();
    reader.shutdownNow();
  }

  private Reading ended(boolean first) {
    int exit = kill();
    if (first && exit > WorkerProtocol.EXIT_SIGNAL) {
      return null;
    }
    return exit == WorkerProtocol.EXIT_OUT_OF_MEMORY
        ? rejected(
            RejectionCode.OUT_OF_MEMORY,
            "Reading this document needs more than " + limits.heapMegabytes() + " MiB of memory.")
        : rejected(
            RejectionCode.UNREADABLE,
            "The parser's process ended on this document with exit code " + exit + ".");
  }

  private static Reading rejected(RejectionCode code, String message) {
    return new Reading.Rejected(code, "", message);
  }

  private Child living() {
    if (child != null && child.process().isAlive()) {
      return child;
    }
    kill();
    try {
      child = start();
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's process does not start", e);
    }
  }

  private Child start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + limits.heapMegabytes() + "m");
    command.addAll(
        List.of(
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.add(String.valueOf(limits.time().toMillis()));
    command.add(limits.scans().command());
    command.add(String.join("+", limits.scans().languages()));
    command.add(String.valueOf(limits.scans().time().toMillis()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    DataOutputStream requests = new DataOutputStream(process.getOutputStream());
    DataInputStream answers =
        new DataInputStream(new BufferedInputStream(process.getInputStream()));
    Future<Integer> ready = reader.submit(answers::readUnsignedByte);
    String failure;
    try {
      if (ready.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS) == WorkerProtocol.READY) {
        return new Child(process, requests, answers);
      }
      failure = "it does not speak the protocol";
    } catch (ExecutionException | TimeoutException e) {
      failure = "it does not get ready: " + e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = "interrupted while it started";
    }
    process.destroyForcibly();
    throw new IOException(failure);
  }

  /** Ends the child, if there is one, and gives what it exited with. */
  private int kill() {
    if (child == null) {
      return 0;
    }
    Process process = child.process();
    child = null;
    try {
      // A child that ended by itself says why by its exit code, which comes a moment after its
      // output has ended.
      if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
