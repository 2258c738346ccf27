package dev.vitae.profiles.publish;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/**
 * Hands arrivals to everybody who watches.
 *
 * <p>Each watcher has a bounded buffer; one that does not keep up is dropped and has to come again,
 * rather than hold the others up or fill the memory. Safe for use by many threads.
 */
public final class Arrivals {
  private static final int REMEMBERED = 50;
  private static final int BUFFER = 1_000;

  private final BiPredicate<String, Instant> erased;
  private final Deque<Arrival> latest = new ArrayDeque<>();
  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

  /** One who watches. For one thread, besides {@link #close()}. */
  public final class Watcher implements AutoCloseable {
    private final BlockingQueue<Arrival> buffer = new ArrayBlockingQueue<>(BUFFER);
    private volatile boolean dropped;

    private Watcher() {}

    /** The next arrivals, at least one unless the time is over before. */
    public List<Arrival> await(long millis) throws InterruptedException {
      List<Arrival> next = new ArrayList<>();
      Arrival first = buffer.poll(millis, TimeUnit.MILLISECONDS);
      if (first != null) {
        next.add(first);
        buffer.drainTo(next);
      }
      return next;
    }

    /** Whether this watcher was too slow, or everything ends: nothing will come any more. */
    public boolean dropped() {
      return dropped;
    }

    @Override
    public void close() {
      dropped = true;
      watchers.remove(this);
    }
  }

  /**
   * @param erased whether what is known of a document, from a time, has been erased: then it is
   *     told of no more
   */
  public Arrivals(BiPredicate<String, Instant> erased) {
    this.erased = Objects.requireNonNull(erased, "erased must not be null");
  }

  /** Tells all who watch. */
  public void tell(Arrival arrival) {
    synchronized (latest) {
      latest.removeIf(this::isErased);
      if (isErased(arrival)) {
        return;
      }
      latest.addLast(arrival);
      if (latest.size() > REMEMBERED) {
        latest.removeFirst();
      }
      for (Watcher watcher : watchers) {
        if (!watcher.buffer.offer(arrival)) {
          watcher.close();
        }
      }
    }
  }

  /** Begins to watch: first come the latest arrivals so far. */
  public Watcher watch() {
    Watcher watcher = new Watcher();
    synchronized (latest) {
      latest.removeIf(this::isErased);
      watcher.buffer.addAll(latest);
      watchers.add(watcher);
    }
    return watcher;
  }

  private boolean isErased(Arrival arrival) {
    return arrival.kind() != Arrival.Kind.ERASED
        && arrival.documentIds().stream().anyMatch(id -> erased.test(id, arrival.at()));
  }

  /** Drops everybody, as when the server stops. */
  public void end() {
    watchers.forEach(Watcher::close);
  }
}
