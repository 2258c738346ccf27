package dev.vitae.evaluation.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.vitae.evaluation.score.DocumentScore;
import dev.vitae.evaluation.score.Score;
import dev.vitae.evaluation.score.Scorer;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.json.JsonResumeExport;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A document, what was read in it, and how well. A rejected document is one in which nothing was
 * read.
 */
public record Examination(LabelledDocument document, Reading reading, DocumentScore score) {
  /** Every document counts as received then, so that a run can be compared with the next. */
  public static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");

  /** Reads and scores every document of a corpus. */
  public static List<Examination> of(Corpus corpus) {
    ResumeParser parser = new ResumeParser();
    return corpus.documents().stream()
        .map(document -> of(document, parser.parse(document.content(), RECEIVED)))
        .toList();
  }

  /** Scores what was read in a document. */
  public static Examination of(LabelledDocument document, Reading reading) {
    JsonNode read =
        switch (reading) {
          case Reading.Parsed parsed -> JsonResumeExport.of(parsed.profile());
          case Reading.Rejected rejected -> JsonNodeFactory.instance.objectNode();
        };
    return new Examination(document, reading, Scorer.judge(document.truth(), read));
  }

  /** What the enricher is given of it; nothing for a rejected document. */
  public Optional<NormalizedProfile> normalized() {
    return reading instanceof Reading.Parsed parsed
        ? Optional.of(
            parsed.record().setDocumentId(document.name()).setReceivedAt(RECEIVED).build())
        : Optional.empty();
  }

  /** All of them together. */
  public static Score score(Collection<Examination> examinations) {
    return Score.of(examinations.stream().map(Examination::score).toList());
  }
}
