package dev.vitae.standalone.rerun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitae.enricher.EnricherTopology;
import dev.vitae.enricher.Enrichment;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.taxonomy.TaxonomyFolder;
import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.streams.StreamsService;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Seniority;
import dev.vitae.schemas.Value;
import dev.vitae.standalone.PipelineBroker;
import dev.vitae.standalone.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReenrichmentIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Path OWN_TAXONOMY =
      Path.of("../enricher/src/test/resources/taxonomy/db_29_0_text");

  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Test
  void whatAnotherVersionWroteIsShownAndWrittenAgainStoppedAndResumedWhileOthersArrive()
      throws Exception {
    KafkaSettings settings = BROKER.settings();
    AvroSerdes serdes = BROKER.serdes(settings);
    Topic normalized = new Topic(settings, settings.topics().normalized());
    Topic enriched = new Topic(settings, settings.topics().enriched());
    Enrichment older = Enrichment.standard();
    Enrichment newer =
        new Enrichment(
            new OperatorTaxonomy(
                TaxonomyFolder.read(OWN_TAXONOMY, Optional.empty()), OperatorTaxonomy.Mode.BESIDE));
    Reenrichment again = new Reenrichment(settings, serdes, newer);

    try (StreamsService old = enricher(settings, serdes, older)) {
      old.start();
      for (String name : List.of("Ann", "Ben", "Cleo")) {
        normalized.write(name, bytes(serdes, normalized, document(name)));
      }
      await().atMost(LIMIT).untilAsserted(() -> assertThat(enriched.read()).hasSize(3));
    }
    ConsumerRecord<byte[], byte[]> one = enriched.read().getFirst();
    EnrichedProfile altered = altered(serdes, enriched, one);
    enriched.write(altered.getPersonId(), bytes(serdes, enriched, altered));
    Reenrichment.Outlook outlook = again.look(false, 1);
    assertThat(outlook.people()).isEqualTo(3);
    assertThat(outlook.current()).isZero();
    assertThat(outlook.equal()).isEqualTo(2);
    assertThat(outlook.changed()).containsOnlyKeys("career");
    assertThat(outlook.examples().getFirst().differences().getFirst().path())
        .isEqualTo("career/seniority");
    assertThat(enriched.read()).as("looking writes nothing").hasSize(4);

    Set<String> everyone = outlook.documents();
    assertThat(everyone).isEqualTo(Set.of("Ann", "Ben", "Cleo"));
    try (StreamsService now = enricher(settings, serdes, newer)) {
      now.start();
      // Stopped after the first; what is left is what another look finds.
      assertThat(again.write(Set.of("Ann"), Replay.Pace.ANY)).isEqualTo(1);
      await().atMost(LIMIT).untilAsserted(() -> assertThat(enriched.read()).hasSize(4 + 1));
      Reenrichment.Outlook left = again.look(false, 1);
      assertThat(left.current()).isEqualTo(1);
      assertThat(left.documents()).isEqualTo(Set.of("Ben", "Cleo"));
      assertThat(again.write(left.documents(), Replay.Pace.ANY)).isEqualTo(2);
      normalized.write("Dora", bytes(serdes, normalized, document("Dora")));
      await().atMost(LIMIT).untilAsserted(() -> assertThat(enriched.read()).hasSize(4 + 3 + 1));
      assertThat(again.look(false, 1).current()).isEqualTo(4);

      // Nothing is left to do for a second run, nor for a replay of what is decided.
      assertThat(again.write(everyone, Replay.Pace.ANY)).isEqualTo(3);
      normalized.write("Emil", bytes(serdes, normalized, document("Emil")));
      await().atMost(LIMIT).untilAsserted(() -> assertThat(enriched.read()).hasSize(9));
    }
  }

  private static StreamsService enricher(
      KafkaSettings settings, AvroSerdes serdes, Enrichment enrichment) {
    return new StreamsService(
        "enricher",
        EnricherTopology.build(settings.topics(), serdes, enrichment, false),
        settings.streams("enricher", Guarantee.EXACTLY_ONCE));
  }

  private static EnrichedProfile altered(
      AvroSerdes serdes, Topic topic, ConsumerRecord<byte[], byte[]> record) {
    EnrichedProfile person =
        serdes.of(EnrichedProfile.class).deserializer().deserialize(topic.name(), record.value());
    return EnrichedProfile.newBuilder(person)
        .setEnricherVersion("an older one")
        .setCareer(Career.newBuilder(person.getCareer()).setSeniority(Seniority.EXECUTIVE).build())
        .build();
  }

  private static NormalizedProfile document(String name) {
    Value written = new Value(name + " Example", null, Evidence.newBuilder().build());
    return NormalizedProfile.newBuilder()
        .setDocumentId(name)
        .setReceivedAt(Instant.parse("2026-01-01T00:00:00Z"))
        .setText(name + " Example")
        .setProfile(
            Profile.newBuilder().setName(PersonName.newBuilder().setFull(written).build()).build())
        .build();
  }

  @SuppressWarnings("unchecked")
  private static <T extends SpecificRecord> byte[] bytes(AvroSerdes serdes, Topic topic, T record) {
    return serdes.of((Class<T>) record.getClass()).serializer().serialize(topic.name(), record);
  }
}
