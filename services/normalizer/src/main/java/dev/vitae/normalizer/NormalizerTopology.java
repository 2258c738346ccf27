package dev.vitae.normalizer;

import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.DocumentMemory;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.util.Objects;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * resumes.received and resumes.submitted meet in one memory for each document; what changes there
 * goes to profiles.normalized or resumes.rejected, in one transaction.
 */
public final class NormalizerTopology {
  private static final String MEMORY = "documents";

  private NormalizerTopology() {}

  /**
   * The topology.
   *
   * @param parsing reads documents
   * @param parserVersion a document is parsed once for each version
   */
  public static Topology build(
      Topics topics, AvroSerdes serdes, Parsing parsing, String parserVersion) {
    Normalization normalization = new Normalization(parsing, parserVersion);
    Serde<String> keys = Serdes.String();
    return new Topology()
        .addSource(
            "received",
            keys.deserializer(),
            serdes.of(ReceivedResume.class).deserializer(),
            topics.received())
        .addSource(
            "submitted",
            keys.deserializer(),
            serdes.of(SubmittedResume.class).deserializer(),
            topics.submitted())
        .addProcessor(
            "normalize", () -> new Step<>(key -> key, received(normalization)), "received")
        .addProcessor(
            "remember-submission",
            () -> new Step<>(NormalizerTopology::documentOf, submitted(normalization)),
            "submitted")
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(MEMORY), keys, serdes.of(DocumentMemory.class)),
            "normalize",
            "remember-submission")
        .addSink(
            "normalized",
            topics.normalized(),
            keys.serializer(),
            serdes.of(NormalizedProfile.class).serializer(),
            "normalize",
            "remember-submission")
        .addSink(
            "rejected",
            topics.rejected(),
            keys.serializer(),
            serdes.of(RejectedResume.class).serializer(),
            "normalize",
            "remember-submission");
  }

  private static Change<ReceivedResume> received(Normalization normalization) {
    return (before, key, resume) -> resume == null ? null : normalization.received(before, resume);
  }

  private static Change<SubmittedResume> submitted(Normalization normalization) {
    return (before, key, submitted) ->
        submitted == null
            ? normalization.withdrawn(before, key.substring(key.indexOf('/') + 1))
            : normalization.submitted(before, submitted.getSubmission());
  }

  /** The key of a submission is {@code documentId/submissionId}. */
  private static String documentOf(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  /** What is remembered after an event; a null event is a tombstone, a null result forgets. */
  private interface Change<E> {
    DocumentMemory apply(DocumentMemory before, String key, E event);
  }

  /** Applies a change to the memory and publishes what differs. */
  private static final class Step<E> implements Processor<String, E, String, SpecificRecord> {
    private final Function<String, String> documentOf;
    private final Change<E> change;
    private ProcessorContext<String, SpecificRecord> context;
    private KeyValueStore<String, DocumentMemory> memories;

    Step(Function<String, String> documentOf, Change<E> change) {
      this.documentOf = documentOf;
      this.change = change;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
      this.context = context;
      this.memories = context.getStateStore(MEMORY);
    }

    @Override
    public void process(Record<String, E> event) {
      String documentId = documentOf.apply(event.key());
      DocumentMemory before = memories.get(documentId);
      DocumentMemory after = change.apply(before, event.key(), event.value());
      if (Objects.equals(before, after)) {
        return;
      }
      if (after == null) {
        memories.delete(documentId);
      } else {
        memories.put(documentId, after);
      }
      Record<String, SpecificRecord> out = new Record<>(documentId, null, event.timestamp());
      publish("normalized", DocumentMemory::getProfile, before, after, out);
      publish("rejected", DocumentMemory::getRejection, before, after, out);
    }

    private void publish(
        String sink,
        Function<DocumentMemory, SpecificRecord> part,
        DocumentMemory before,
        DocumentMemory after,
        Record<String, SpecificRecord> out) {
      SpecificRecord was = before == null ? null : part.apply(before);
      SpecificRecord is = after == null ? null : part.apply(after);
      if (!Objects.equals(was, is)) {
        context.forward(out.withValue(is), sink);
      }
    }
  }
}
