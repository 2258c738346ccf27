package dev.vitae.normalizer.worker;

import dev.vitae.normalizer.Parsing;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.RejectionCode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The child process: reads documents from standard input, writes readings to standard output, one
 * after the other, until its parent is gone.
 */
public final class WorkerMain {
  private static final long IDLE = Long.MAX_VALUE;

  private WorkerMain() {}

  /**
   * @param arguments the longest time a document may take, in milliseconds; how pictures are read:
   *     command, languages joined by plus signs, and longest time in milliseconds
   */
  public static void main(String[] arguments) throws IOException {
    OutputStream answers = System.out;
    System.setOut(System.err); // a library that prints must not speak in an answer's place
    ScanSettings scans =
        new ScanSettings(
            arguments[1],
            List.of(arguments[2].split("\\+")),
            Duration.ofMillis(Long.parseLong(arguments[3])));
    Duration limit = Duration.ofMillis(Long.parseLong(arguments[0]));
    serve(System.in, answers, limit, new InProcess(scans));
  }

  /**
   * Answers one request after the other until the input ends.
   *
   * @param limit of a document; the process ends when one takes twice as long
   */
  public static void serve(InputStream in, OutputStream out, Duration limit, Parsing parsing)
      throws IOException {
    DataInputStream requests = new DataInputStream(new BufferedInputStream(in));
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out));
    AtomicLong deadline = new AtomicLong(IDLE);
    haltWhenLate(deadline);
    // What every answer needs is loaded before the time of the first document runs.
    WorkerProtocol.write(
        new Reading.Rejected(RejectionCode.UNKNOWN, "", ""),
        new DataOutputStream(OutputStream.nullOutputStream()));
    answers.writeByte(WorkerProtocol.READY);
    answers.flush();
    while (true) {
      Instant receivedAt;
      byte[] content;
      try {
        receivedAt = Instant.ofEpochMilli(requests.readLong());
        content = WorkerProtocol.readBytes(requests);
      } catch (EOFException parentIsGone) {
        return;
      }
      // The parent kills a late child; if the parent itself is gone, the child does so by itself.
      deadline.set(System.nanoTime() + 2 * limit.toNanos());
      Reading reading = parsing.parse(content, receivedAt);
      deadline.set(IDLE);
      WorkerProtocol.write(reading, answers);
      answers.flush();
    }
  }

  private static void haltWhenLate(AtomicLong deadline) {
    Thread watch =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
                long until = deadline.get();
                if (until != IDLE && System.nanoTime() - until > 0) {
                  Runtime.getRuntime().halt(WorkerProtocol.EXIT_LATE);
                }
              }
            },
            "deadline");
    watch.setDaemon(true);
    watch.start();
  }
}
