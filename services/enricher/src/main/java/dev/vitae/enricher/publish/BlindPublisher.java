package dev.vitae.enricher.publish;

import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.blind.BlindView;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Hands people on without what tells who they are; a tombstone stays one. */
public final class BlindPublisher
    extends ContextualProcessor<String, EnrichedProfile, String, EnrichedProfile> {
  @Override
  public void process(Record<String, EnrichedProfile> person) {
    EnrichedProfile seen = person.value();
    context().forward(person.withValue(seen == null ? null : BlindView.of(seen)));
  }
}
