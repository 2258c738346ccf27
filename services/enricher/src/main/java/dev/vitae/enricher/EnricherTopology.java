package dev.vitae.enricher;

import dev.vitae.enricher.publish.BlindPublisher;
import dev.vitae.enricher.publish.PeoplePublisher;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.DocumentKind;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.Topics;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * profiles.normalized, of all partitions without their text, comes to one task that knows who is
 * who. So a person's new record, the tombstone of an old one and the redirect are one transaction.
 */
public final class EnricherTopology {
  private static final String ENRICHED = "enriched";
  private static final String BLIND = "blind";
  private static final String REDIRECTS = "redirects";

  private EnricherTopology() {}

  /**
   * The topology.
   *
   * @param records what makes a person's record
   * @param blind whether people go out once more, without what tells who they are
   */
  public static Topology build(
      Topics topics, AvroSerdes serdes, PersonRecords records, boolean blind) {
    Serde<String> keys = Serdes.String();
    Serde<NormalizedProfile> documents = serdes.of(NormalizedProfile.class);
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(topics.normalized(), Consumed.with(keys, documents).withName("normalized"))
        .mapValues(EnricherTopology::withoutText, Named.as("without-text"))
        .repartition(
            Repartitioned.<String, NormalizedProfile>as("identity-documents")
                .withKeySerde(keys)
                .withValueSerde(documents)
                .withNumberOfPartitions(1))
        .process(
            PeoplePublisher.with(
                serdes, records, blind ? List.of(ENRICHED, BLIND) : List.of(ENRICHED), REDIRECTS),
            Named.as("people"));
    Topology topology = builder.build();
    if (blind) {
      topology
          .addProcessor(BLIND, BlindPublisher::new, "people")
          .addSink(
              BLIND + "-people",
              topics.blind(),
              keys.serializer(),
              serdes.of(EnrichedProfile.class).serializer(),
              BLIND);
    }
    return topology
        .addSink(
            ENRICHED,
            topics.enriched(),
            keys.serializer(),
            serdes.of(EnrichedProfile.class).serializer(),
            "people")
        .addSink(
            REDIRECTS,
            topics.redirects(),
            keys.serializer(),
            serdes.of(PersonRedirect.class).serializer(),
            "people");
  }

  /**
   * The text travels no further: what follows points into it. A career story keeps its own: it has
   * no sections, and what runs through the career stands in its prose alone.
   */
  private static NormalizedProfile withoutText(NormalizedProfile document) {
    return document == null || document.getDocument().getKind() == DocumentKind.CAREER_STORY
        ? document
        : Enrichment.withoutText(document);
  }
}
