package dev.vitae.enricher.publish;

import dev.vitae.enricher.PersonRecords;
import dev.vitae.enricher.identity.Change;
import dev.vitae.enricher.identity.People;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.IdentityClaim;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * A document changes who is who; the people it concerns are published. Everything is computed
 * before anything is written, so that a document that fails leaves nothing half done.
 */
public final class PeoplePublisher
    implements Processor<String, NormalizedProfile, String, SpecificRecord> {
  private final PersonRecords enrichment;
  private final List<String> sinks;
  private final String redirects;

  /** What a document was decided on by: another enrichment, or another topic, means again. */
  private final String version;

  private ProcessorContext<String, SpecificRecord> context;
  private PeopleStores stores;
  private People people;

  private PeoplePublisher(PersonRecords enrichment, List<String> sinks, String redirects) {
    this.enrichment = enrichment;
    this.sinks = List.copyOf(sinks);
    this.redirects = redirects;
    version = enrichment.version() + " to " + String.join(", ", sinks);
  }

  /**
   * Makes publishers with their stores.
   *
   * @param enrichment what makes a person's record
   * @param sinks names of what takes people
   * @param redirects name of the sink for redirects
   */
  public static ProcessorSupplier<String, NormalizedProfile, String, SpecificRecord> with(
      AvroSerdes serdes, PersonRecords enrichment, List<String> sinks, String redirects) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<String, NormalizedProfile, String, SpecificRecord> get() {
        return new PeoplePublisher(enrichment, sinks, redirects);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return PeopleStores.builders(serdes);
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, SpecificRecord> context) {
    this.context = context;
    stores = new PeopleStores(context);
    people = new People(stores, version);
  }

  @Override
  public void process(Record<String, NormalizedProfile> event) {
    NormalizedProfile document = event.value();
    if (document == null) {
      publish(event, people.remove(event.key()));
      return;
    }
    if (!document.getDocumentId().equals(event.key())) {
      throw new IllegalArgumentException("the key is not the document's id");
    }
    IdentityClaim known = stores.claim(event.key());
    boolean decided = known != null && known.getEnricherVersion().equals(version);
    if (!decided || !document.equals(stores.document(event.key()))) {
      publish(event, people.put(document));
    }
  }

  private void publish(Record<String, NormalizedProfile> event, Change change) {
    List<EnrichedProfile> records = new ArrayList<>();
    for (Change.Person person : change.changed()) {
      List<NormalizedProfile> documents =
          person.documentIds().stream()
              .map(id -> id.equals(event.key()) ? event.value() : stores.document(id))
              .toList();
      records.add(enrichment.of(person.personId(), documents, person.conflicts()));
    }
    if (event.value() != null) {
      stores.keep(event.value());
    }
    change
        .claims()
        .forEach(
            (documentId, claim) ->
                claim.ifPresentOrElse(stores::keep, () -> stores.forget(documentId)));
    // New before old: who reads along meets every person at any time.
    records.forEach(person -> people(event, person.getPersonId(), person));
    change
        .redirects()
        .forEach(
            (from, to) ->
                forward(
                    event,
                    redirects,
                    from,
                    to.map(id -> new PersonRedirect(from, id)).orElse(null)));
    change.gone().forEach(personId -> people(event, personId, null));
  }

  private void people(Record<String, NormalizedProfile> event, String id, EnrichedProfile person) {
    sinks.forEach(sink -> forward(event, sink, id, person));
  }

  private void forward(
      Record<String, NormalizedProfile> event, String sink, String key, SpecificRecord value) {
    context.forward(event.withKey(key).withValue(value), sink);
  }
}
