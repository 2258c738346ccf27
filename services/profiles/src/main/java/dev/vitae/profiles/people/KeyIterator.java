package dev.vitae.profiles.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.lucene.util.BytesRef;

/** Goes through records by key; the keys are those of the beginning, the records those of now. */
final class KeyIterator implements KeyValueIterator<Bytes, byte[]> {
  private final PeopleIndex index;
  private final Iterator<BytesRef> keys;
  private KeyValue<Bytes, byte[]> next;

  KeyIterator(PeopleIndex index, Iterator<BytesRef> keys) {
    this.index = index;
    this.keys = keys;
    advance();
  }

  private void advance() {
    next = null;
    try {
      while (next == null && keys.hasNext()) {
        byte[] key = keys.next().bytes;
        next = index.get(key).map(value -> KeyValue.pair(Bytes.wrap(key), value)).orElse(null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Bytes peekNextKey() {
    return there().key;
  }

  @Override
  public KeyValue<Bytes, byte[]> next() {
    KeyValue<Bytes, byte[]> current = there();
    advance();
    return current;
  }

  private KeyValue<Bytes, byte[]> there() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }

  @Override
  public void close() {
    next = null;
  }
}
