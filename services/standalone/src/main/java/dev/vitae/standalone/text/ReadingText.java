package dev.vitae.standalone.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.enricher.Enrichment;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.schemas.json.RecordJson;
import java.util.List;

/** What one document says, as a block like a person's. */
public final class ReadingText {
  private static final Enrichment ENRICHMENT = Enrichment.standard();

  private ReadingText() {}

  /** The block. */
  public static String of(Reading.Parsed parsed) {
    ObjectNode person =
        RecordJson.of(ENRICHMENT.of("", List.of(parsed.record().build()), List.of()));
    person.remove("personId");
    return PersonText.of(person);
  }
}
