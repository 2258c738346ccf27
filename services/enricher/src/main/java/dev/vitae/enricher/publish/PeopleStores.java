package dev.vitae.enricher.publish;

import dev.vitae.enricher.identity.ClaimBook;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.IdentityClaim;
import dev.vitae.schemas.NormalizedProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * What is kept of documents: themselves without their text, who they say they are of, and who is
 * found by which identifier. Their change logs are the identity topics.
 */
final class PeopleStores implements ClaimBook {
  private static final String DOCUMENTS = "documents";
  private static final String CLAIMS = "identity-claims";
  private static final String IDENTIFIERS = "identity-identifiers";

  /** Stands in no identifier, so that one that begins like another is told from it. */
  private static final char END = '\u0000';

  private final StringSerializer prefixes = new StringSerializer();
  private final KeyValueStore<String, NormalizedProfile> documents;
  private final KeyValueStore<String, IdentityClaim> claims;
  private final KeyValueStore<String, String> identifiers;

  PeopleStores(ProcessorContext<?, ?> context) {
    documents = context.getStateStore(DOCUMENTS);
    claims = context.getStateStore(CLAIMS);
    identifiers = context.getStateStore(IDENTIFIERS);
  }

  static Set<StoreBuilder<?>> builders(AvroSerdes serdes) {
    Serde<String> keys = Serdes.String();
    Set<StoreBuilder<?>> builders = new LinkedHashSet<>();
    builders.add(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(DOCUMENTS), keys, serdes.of(NormalizedProfile.class)));
    builders.add(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(CLAIMS), keys, serdes.of(IdentityClaim.class)));
    builders.add(
        Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(IDENTIFIERS), keys, keys));
    return builders;
  }

  NormalizedProfile document(String documentId) {
    return documents.get(documentId);
  }

  @Override
  public IdentityClaim claim(String documentId) {
    return claims.get(documentId);
  }

  @Override
  public List<String> documentsWith(String key) {
    List<String> found = new ArrayList<>();
    try (KeyValueIterator<String, String> entries = identifiers.prefixScan(key + END, prefixes)) {
      entries.forEachRemaining(entry -> found.add(entry.value));
    }
    return found;
  }

  void keep(NormalizedProfile document) {
    documents.put(document.getDocumentId(), document);
  }

  void keep(IdentityClaim claim) {
    Set<String> keys = keys(claim);
    IdentityClaim before = claims.get(claim.getDocumentId());
    if (before != null) {
      Set<String> old = keys(before);
      old.removeAll(keys);
      old.forEach(key -> identifiers.delete(key + END + claim.getDocumentId()));
      keys.removeAll(keys(before));
    }
    keys.forEach(key -> identifiers.put(key + END + claim.getDocumentId(), claim.getDocumentId()));
    claims.put(claim.getDocumentId(), claim);
  }

  void forget(String documentId) {
    IdentityClaim claim = claims.delete(documentId);
    if (claim != null) {
      keys(claim).forEach(key -> identifiers.delete(key + END + documentId));
    }
    documents.delete(documentId);
  }

  private static Set<String> keys(IdentityClaim claim) {
    Set<String> keys = new TreeSet<>(claim.getIdentifiers());
    claim.getFormerIds().forEach(id -> keys.add(ClaimBook.former(id)));
    return keys;
  }
}
