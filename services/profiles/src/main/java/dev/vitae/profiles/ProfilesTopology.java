package dev.vitae.profiles;

import dev.vitae.profiles.people.PeopleStores;
import dev.vitae.profiles.query.StoreName;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
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
  /** How long a person may be known and not yet found. */
  private static final Duration SEARCHABLE_WITHIN = Duration.ofMillis(200);

  private ProfilesTopology() {}

  static Topology build(Topics topics, AvroSerdes serdes) {
    Topology topology = new Topology();
    Deserializer<EnrichedProfile> person = serdes.of(EnrichedProfile.class).deserializer();
    PeopleStores people = new PeopleStores(StoreName.PEOPLE.store(), person, SEARCHABLE_WITHIN);
    keep(topology, topics.enriched(), people, person);
    keep(
        topology,
        topics.redirects(),
        rocks(StoreName.REDIRECTS),
        reader(serdes, PersonRedirect.class));
    keep(
        topology,
        topics.normalized(),
        rocks(StoreName.NORMALIZED),
        reader(serdes, NormalizedProfile.class));
    keep(
        topology,
        topics.rejected(),
        rocks(StoreName.REJECTED),
        reader(serdes, RejectedResume.class));
    keep(
        topology,
        topics.submitted(),
        rocks(StoreName.SUBMITTED),
        reader(serdes, SubmittedResume.class));
    return topology;
  }

  private static void keep(
      Topology topology, String topic, KeyValueBytesStoreSupplier store, Deserializer<?> reader) {
    topology.addReadOnlyStateStore(
        Stores.keyValueStoreBuilder(store, Serdes.Bytes(), Serdes.ByteArray())
            .withLoggingDisabled(),
        store.name() + "-source",
        new BytesDeserializer(),
        new CheckedBytes(reader),
        topic,
        store.name() + "-keeper",
        () -> new Keeper(store.name()));
  }

  private static KeyValueBytesStoreSupplier rocks(StoreName store) {
    return Stores.persistentKeyValueStore(store.store());
  }

  private static <T extends SpecificRecord> Deserializer<T> reader(
      AvroSerdes serdes, Class<T> type) {
    return serdes.of(type).deserializer();
  }

  /** Puts every record into the store; a tombstone takes it out. */
  private static final class Keeper extends ContextualProcessor<Bytes, byte[], Void, Void>
      implements Processor<Bytes, byte[], Void, Void> {
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
}
