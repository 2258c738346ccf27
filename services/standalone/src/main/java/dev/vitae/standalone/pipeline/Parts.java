package dev.vitae.standalone.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Things that were started one after the other; what was first is stopped last. */
final class Parts implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Parts.class);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  <T extends AutoCloseable> T open(T part) {
    running.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        // The others must be stopped all the same.
        log.warn("A part of the pipeline did not stop in order.", e);
      }
    }
  }
}
