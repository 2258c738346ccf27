package dev.vitae.profiles.people;

import dev.vitae.schemas.EnrichedProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.BatchingStateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.FailureReason;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.query.PositionBound;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryConfig;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People by personId, searchable; the values are the records' bytes as they are on the topic.
 *
 * <p>Offsets, position and people become durable in one Lucene commit, when Kafka Streams commits
 * the task under at-least-once. Records that cannot be read are passed over with a warning: while
 * Streams restores the store it hands them out before anything could have looked at them.
 */
final class PeopleStore implements KeyValueStore<Bytes, byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(PeopleStore.class);

  private final String name;
  private final Deserializer<EnrichedProfile> reader;
  private final Duration refresh;
  private StateStoreContext context;
  private volatile PeopleIndex index;
  private CommitNotes notes = CommitNotes.EMPTY;
  private volatile Position position = Position.emptyPosition();

  PeopleStore(String name, Deserializer<EnrichedProfile> reader, Duration refresh) {
    this.name = name;
    this.reader = reader;
    this.refresh = refresh;
  }

  @Override
  public String name() {
    return name;
  }

  /** Streams calls this twice: once at its start, to see what is there, and again in the task. */
  @Override
  public void init(StateStoreContext stateStoreContext, StateStore root) {
    context = stateStoreContext;
    Path directory = context.stateDir().toPath().resolve(name);
    try {
      index = PeopleIndex.open(directory, refresh.toNanos());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notes = CommitNotes.read(index.notes());
    position = notes.position().copy();
    context.register(root, new Restore());
  }

  @Override
  public void put(Bytes key, byte[] value) {
    write(key.get(), value);
    context
        .recordMetadata()
        .filter(record -> record.topic() != null)
        .ifPresent(r -> position.withComponent(r.topic(), r.partition(), r.offset()));
  }

  private void write(byte[] key, byte[] value) {
    try {
      if (value == null) {
        index.remove(key);
      } else {
        index.put(key, value, reader.deserialize(name, value));
      }
    } catch (SerializationException e) {
      // The message may quote the record, and a record holds personal data.
      LOG.warn("{} {} passes over a record that cannot be read", name, context.taskId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void commit(Map<TopicPartition, Long> offsets) {
    notes = notes.with(offsets, position);
    try {
      index.commit(notes.written());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Long committedOffset(TopicPartition partition) {
    return notes.offsets().get(partition);
  }

  @Override
  @SuppressWarnings("deprecation") // deprecated from its first day; new stores must answer true
  public boolean managesOffsets() {
    return true;
  }

  @Override
  public boolean persistent() {
    return true;
  }

  @Override
  public boolean isOpen() {
    return index != null;
  }

  @Override
  public Position getPosition() {
    return position;
  }

  @Override
  public void close() {
    if (index == null) {
      return;
    }
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      index = null;
    }
  }

  @Override
  public <R> QueryResult<R> query(Query<R> query, PositionBound bound, QueryConfig config) {
    PeopleIndex open = index;
    if (open == null) {
      return QueryResult.forFailure(FailureReason.STORE_EXCEPTION, name + " is closed");
    }
    Position reached = position.copy();
    int partition = context.taskId().partition();
    if (!CommitNotes.reached(reached, bound.position(), partition)) {
      return QueryResult.notUpToBound(reached, bound, partition);
    }
    QueryResult<R> result = answer(open, query);
    result.setPosition(reached);
    return result;
  }

  private <R> QueryResult<R> answer(PeopleIndex open, Query<R> query) {
    try {
      if (query instanceof PeopleQuery people) {
        return result(open.search(people.search()));
      } else if (query instanceof PersonOfDocumentQuery of) {
        return result(open.personOf(of.documentId()).orElse(null));
      } else if (query instanceof KeyQuery<?, ?> byKey && byKey.getKey() instanceof Bytes key) {
        return result(open.get(key.get()).orElse(null));
      }
      return QueryResult.forUnknownQueryType(query, this);
    } catch (IOException | AlreadyClosedException e) {
      return QueryResult.forFailure(FailureReason.STORE_EXCEPTION, e.toString());
    }
  }

  /** The query's own type says what its result is; Java cannot follow it through the switch. */
  @SuppressWarnings("unchecked")
  private static <R> QueryResult<R> result(Object result) {
    return (QueryResult<R>) QueryResult.forResult(result);
  }

  @Override
  public byte[] get(Bytes key) {
    try {
      index.refresh();
      return index.get(key.get()).orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] putIfAbsent(Bytes key, byte[] value) {
    byte[] there = get(key);
    if (there == null) {
      put(key, value);
    }
    return there;
  }

  @Override
  public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
    entries.forEach(entry -> put(entry.key, entry.value));
  }

  @Override
  public byte[] delete(Bytes key) {
    byte[] there = get(key);
    put(key, null);
    return there;
  }

  @Override
  public KeyValueIterator<Bytes, byte[]> all() {
    return range(null, null);
  }

  @Override
  public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
    try {
      index.refresh();
      NavigableSet<BytesRef> keys = index.keys();
      if (from != null) {
        keys = keys.tailSet(new BytesRef(from.get()), true);
      }
      if (to != null) {
        keys = keys.headSet(new BytesRef(to.get()), true);
      }
      return new KeyIterator(index, keys.iterator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long approximateNumEntries() {
    return index.size();
  }

  /** What Streams hands the topic's records to while the store catches up. */
  private final class Restore implements BatchingStateRestoreCallback {
    @Override
    public void restoreAll(Collection<KeyValue<byte[], byte[]>> records) {
      records.forEach(record -> restore(record.key, record.value));
    }

    @Override
    public void restore(byte[] key, byte[] value) {
      write(key, value);
    }
  }
}
