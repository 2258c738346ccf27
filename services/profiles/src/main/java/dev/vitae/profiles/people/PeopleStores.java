package dev.vitae.profiles.people;

import dev.vitae.schemas.EnrichedProfile;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Hands out people stores to Kafka Streams.
 *
 * <p>The stores answer {@link PeopleQuery}, {@link PersonOfDocumentQuery} and Streams' own {@link
 * org.apache.kafka.streams.query.KeyQuery}. They belong alone into their sub-topology, under
 * at-least-once: exactly-once in Kafka 4.3 commits no store while it runs.
 *
 * @param name the store's name
 * @param reader reads what the topic holds
 * @param refresh how long a written person may stay unseen by searches
 */
public record PeopleStores(String name, Deserializer<EnrichedProfile> reader, Duration refresh)
    implements KeyValueBytesStoreSupplier {

  public PeopleStores {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(reader, "reader must not be null");
    Objects.requireNonNull(refresh, "refresh must not be null");
  }

  @Override
  public KeyValueStore<Bytes, byte[]> get() {
    return new PeopleStore(name, reader, refresh);
  }

  @Override
  public String metricsScope() {
    return "lucene";
  }
}
