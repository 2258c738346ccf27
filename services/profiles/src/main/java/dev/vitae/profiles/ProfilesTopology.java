package dev.vitae.profiles;

import dev.vitae.profiles.people.PeopleStores;
import dev.vitae.profiles.query.StoreName;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Topics;
import java.time.Duration;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * Every store is one topic, kept where it can be asked.
 *
 * <p>The topics are compacted and are their stores' changelogs too: nothing is written anywhere
 * else, and a tombstone on the topic is all that erasing takes. Each store is alone in its
 * sub-topology, so that none holds another up.
 */
final class ProfilesTopology {
  private ProfilesTopology() {}

  /**
   * The topology.
   *
   * @param searchableWithin how long a person may be known and not yet found
   */
  static Topology build(Topics topics, AvroSerdes serdes, Duration searchableWithin) {
    Topology topology = new Topology();
    for (StoreName store : StoreName.values()) {
      topology.addReadOnlyStateStore(
          Stores.keyValueStoreBuilder(
                  kept(store, serdes, searchableWithin), Serdes.Bytes(), Serdes.ByteArray())
              .withLoggingDisabled(),
          store.store() + "-source",
          new BytesDeserializer(),
          new CheckedBytes(serdes.of(store.record()).deserializer()),
          store.topic(topics),
          store.store() + "-keeper",
          () -> new Keeper(store.store()));
    }
    return topology;
  }

  private static KeyValueBytesStoreSupplier kept(
      StoreName store, AvroSerdes serdes, Duration searchableWithin) {
    return store == StoreName.PEOPLE
        ? new PeopleStores(
            store.store(), serdes.of(EnrichedProfile.class).deserializer(), searchableWithin)
        : Stores.persistentKeyValueStore(store.store());
  }

  /** Puts every record into the store; a tombstone takes it out. */
  private static final class Keeper extends ContextualProcessor<Bytes, byte[], Void, Void> {
    private final String store;

    Keeper(String store) {
      this.store = store;
    }

    @Override
    public void process(Record<Bytes, byte[]> record) {
      KeyValueStore<Bytes, byte[]> kept = context().getStateStore(store);
      kept.put(record.key(), record.value());
    }
  }

  /**
   * Hands on a record's bytes when they can be read as what they should be: so a store holds what
   * the topic holds, byte by byte, whether it was processed or restored, and what cannot be read
   * fails where dead letters are made.
   */
  private record CheckedBytes(Deserializer<?> reader) implements Deserializer<byte[]> {
    @Override
    public byte[] deserialize(String topic, byte[] data) {
      reader.deserialize(topic, data);
      return data;
    }
  }
}
