package dev.vitae.evaluation.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.Enrichment;
import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document as it comes out of the pipeline, each as a person of its own.
 *
 * @param name its file's name
 * @param document what was read in it
 * @param person what is known of the person
 */
record EnrichedDocument(String name, NormalizedProfile document, EnrichedProfile person) {
  private static final String SAMPLES = "services/standalone/src/main/resources/samples";
  private static final String STRANGERS = "services/evaluation/strangers-1/docs";
  private static final String SEEDS = "shared/seeds/docs";

  /** What stands in it. */
  String text() {
    return document.getText();
  }

  /** The bundled samples, the strangers' documents, and the seeds where they are there. */
  static List<EnrichedDocument> all() throws IOException {
    List<EnrichedDocument> all = new ArrayList<>();
    ResumeParser parser = new ResumeParser();
    Enrichment enrichment = Enrichment.standard();
    for (String folder : List.of(SAMPLES, STRANGERS, SEEDS)) {
      Optional<Path> found = Corpus.beside(folder);
      assertThat(found.isPresent() || folder.equals(SEEDS)).as(folder).isTrue();
      for (Path file : files(found)) {
        if (parser.parse(Files.readAllBytes(file), Examination.RECEIVED)
            instanceof Reading.Parsed parsed) {
          all.add(of(file.getFileName().toString(), parsed, enrichment));
        }
      }
    }
    return all;
  }

  private static EnrichedDocument of(String name, Reading.Parsed parsed, Enrichment enrichment) {
    NormalizedProfile document =
        parsed.record().setDocumentId("d1").setReceivedAt(Examination.RECEIVED).build();
    return new EnrichedDocument(name, document, enrichment.of("p1", List.of(document), List.of()));
  }

  private static List<Path> files(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
