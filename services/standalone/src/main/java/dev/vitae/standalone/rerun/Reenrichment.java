package dev.vitae.standalone.rerun;

import dev.vitae.enricher.Enrichment;
import dev.vitae.runtime.kafka.GroupLag;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.json.RecordJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Runs people through the enricher of now again, from {@code profiles.normalized}: nothing is
 * parsed.
 *
 * <p>{@link #look} computes here what would change, and writes nothing. {@link #write} sends the
 * documents of those people to the enricher once more, who sees that another version of it made
 * their records; stopped in between, the next run goes on with those that are left. It sends no
 * faster than the enricher reads, so that what arrives meanwhile waits for a moment at most.
 */
public final class Reenrichment {
  private static final int AHEAD = 200;
  private static final Duration ASK_AGAIN_AFTER = Duration.ofMillis(100);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

  /**
   * What would change.
   *
   * @param people all that there are
   * @param current those that this enricher has written, who are left alone
   * @param equal those whose record would say the same, but for the version
   * @param changed how many of the others change, by the part of the record
   * @param examples some of them
   * @param documents of all that are not current
   */
  public record Outlook(
      int people,
      int current,
      int equal,
      SortedMap<String, Integer> changed,
      List<Example> examples,
      Set<String> documents) {}

  /** A person and what would change. */
  public record Example(String personId, List<Difference> differences) {}

  private final KafkaSettings settings;
  private final Enrichment enrichment;
  private final Serializer<NormalizedProfile> documentWriter;
  private final Deserializer<NormalizedProfile> documentReader;
  private final Deserializer<EnrichedProfile> personReader;

  /**
   * @param enrichment of now
   */
  public Reenrichment(KafkaSettings settings, AvroSerdes serdes, Enrichment enrichment) {
    this.enrichment = enrichment;
    this.settings = settings;
    documentWriter = serdes.of(NormalizedProfile.class).serializer();
    documentReader = serdes.of(NormalizedProfile.class).deserializer();
    personReader = serdes.of(EnrichedProfile.class).deserializer();
  }

  /**
   * Computes what would change.
   *
   * @param all those that are current, too
   * @param examples how many to show
   */
  public Outlook look(boolean all, int examples)
      throws InterruptedException, ExecutionException, IOException {
    try (TopicReader people = new TopicReader(settings, settings.topics().enriched());
        TopicReader documents = new TopicReader(settings, settings.topics().normalized());
        Spool spool = new Spool()) {
      Map<String, List<String>> waiting = new HashMap<>();
      Map<String, TopicReader.Place> latest = new HashMap<>();
      people.read(
          record -> {
            waiting.remove(record.key());
            latest.remove(record.key());
            if (record.value() != null) {
              EnrichedProfile person = personReader.deserialize(record.topic(), record.value());
              latest.put(record.key(), TopicReader.Place.of(record));
              if (all || !person.getEnricherVersion().equals(enrichment.version())) {
                waiting.put(
                    record.key(),
                    person.getDocuments().stream().map(PersonDocument::getDocumentId).toList());
              }
            }
          });
      Set<String> wanted = new HashSet<>();
      waiting.values().forEach(wanted::addAll);
      documents.read(
          record -> {
            if (wanted.contains(record.key())) {
              keep(spool, record.key(), record.value());
            }
          });

      SortedMap<String, Integer> changed = new TreeMap<>();
      List<Example> shown = new ArrayList<>();
      int[] equal = {0};
      people.read(
          record -> {
            if (waiting.containsKey(record.key())
                && TopicReader.Place.of(record).equals(latest.get(record.key()))) {
              EnrichedProfile before = personReader.deserialize(record.topic(), record.value());
              List<Difference> differences = differences(before, spool);
              differences.forEach(one -> changed.merge(one.part(), 1, Integer::sum));
              if (differences.isEmpty()) {
                equal[0]++;
              } else if (shown.size() < examples) {
                shown.add(new Example(record.key(), differences));
              }
            }
          });
      return new Outlook(
          latest.size(), latest.size() - waiting.size(), equal[0], changed, shown, wanted);
    }
  }

  /**
   * Sends documents to the enricher again.
   *
   * @param documents as {@link #look} names them
   * @return how many were sent; those erased or read anew meanwhile are not
   */
  public int write(Set<String> documents, Replay.Pace progress)
      throws InterruptedException, ExecutionException {
    try (Replay replay = new Replay(settings, settings.topics().normalized());
        Admin admin = Admin.create(settings.admin())) {
      replay.find(documents);
      return replay.send(
          sent -> {
            progress.sent(sent);
            if (sent % AHEAD == 0) {
              awaitEnricher(admin);
            }
          });
    }
  }

  private void awaitEnricher(Admin admin) throws InterruptedException, ExecutionException {
    String group = settings.group("enricher");
    List<String> topics =
        List.of(settings.topics().normalized(), group + "-identity-documents-repartition");
    try {
      List<TopicPartition> partitions = GroupLag.partitions(admin, topics, ANSWER_LIMIT);
      while (GroupLag.of(admin, group, partitions, ANSWER_LIMIT).values().stream()
              .mapToLong(Long::longValue)
              .sum()
          > AHEAD) {
        LockSupport.parkNanos(ASK_AGAIN_AFTER.toNanos());
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } catch (TimeoutException e) {
      throw new ExecutionException("the cluster does not tell how far the enricher is", e);
    }
  }

  private void keep(Spool spool, String documentId, byte[] value) {
    try {
      if (value == null) {
        spool.remove(documentId);
      } else {
        String topic = settings.topics().normalized();
        NormalizedProfile document = documentReader.deserialize(topic, value);
        spool.put(documentId, documentWriter.serialize(topic, Enrichment.withoutText(document)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Identifiers shared with others are not looked at here: their findings stay as they are. */
  private List<Difference> differences(EnrichedProfile before, Spool spool) {
    List<NormalizedProfile> documents = new ArrayList<>();
    try {
      for (PersonDocument document : before.getDocuments()) {
        byte[] value = spool.get(document.getDocumentId());
        if (value != null) {
          documents.add(documentReader.deserialize(settings.topics().normalized(), value));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (documents.isEmpty()) {
      return List.of(); // erased meanwhile
    }
    EnrichedProfile after = enrichment.of(before.getPersonId(), documents, List.of());
    return Difference.between(
            RecordJson.of(withoutConflicts(before)), RecordJson.of(withoutConflicts(after)))
        .stream()
        .filter(one -> !one.part().equals("enricherVersion") && !one.part().equals("enrichments"))
        .toList();
  }

  private static EnrichedProfile withoutConflicts(EnrichedProfile person) {
    return EnrichedProfile.newBuilder(person)
        .setFindings(
            person.getFindings().stream()
                .filter(finding -> finding.getCode() != FindingCode.NAME_CONFLICT)
                .toList())
        .build();
  }
}
