package dev.vitae.evaluation.speed;

import dev.vitae.enricher.Enrichment;
import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The people of the development set, one document each, one after the other, round and round. */
public class EnrichmentBenchmark {

  /** The people, already read. */
  @State(Scope.Thread)
  public static class OfPeople {
    private final Enrichment enrichment = Enrichment.standard();
    private final List<NormalizedProfile> people = new ArrayList<>();
    private int next;

    /** Reads their documents. */
    @Setup
    public void read() throws IOException {
      Corpus dev = Corpus.read("dev", Corpus.beside("shared/accuracy/dev").orElseThrow());
      for (Examination examination : Examination.of(dev)) {
        examination.normalized().ifPresent(people::add);
      }
    }
  }

  /** What follows from a person's documents. */
  @Benchmark
  public EnrichedProfile enrich(OfPeople people, Cpu cpu) {
    cpu.documents++;
    people.next = (people.next + 1) % people.people.size();
    NormalizedProfile one = people.people.get(people.next);
    return people.enrichment.of(one.getDocumentId(), List.of(one), List.of());
  }
}
