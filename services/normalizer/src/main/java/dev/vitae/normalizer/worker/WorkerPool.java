package dev.vitae.normalizer.worker;

import dev.vitae.normalizer.Parsing;
import dev.vitae.normalizer.parser.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Several parsing processes, each taking one document at a time. Safe for use by many threads. */
public final class WorkerPool implements Parsing {
  private final List<WorkerProcess> all = new ArrayList<>();
  private final BlockingQueue<WorkerProcess> free = new LinkedBlockingQueue<>();

  /**
   * @param size how many documents may be parsed at the same time; processes start when needed
   */
  public WorkerPool(int size, WorkerProcess.Limits limits) {
    this(size, limits, WorkerMain.class.getName());
  }

  /**
   * With children of another kind.
   *
   * @param main their main class, which calls {@link WorkerMain#serve}
   */
  public WorkerPool(int size, WorkerProcess.Limits limits, String main) {
    for (int i = 0; i < size; i++) {
      all.add(new WorkerProcess(limits, main));
    }
    free.addAll(all);
  }

  @Override
  public Reading parse(byte[] content, Instant receivedAt) {
    WorkerProcess worker = null;
    try {
      worker = free.take();
      return worker.parse(content, receivedAt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a parser", e);
    } finally {
      if (worker != null) {
        free.add(worker);
      }
    }
  }

  /** Ends the processes. */
  @Override
  public void close() {
    all.forEach(WorkerProcess::close);
  }
}
