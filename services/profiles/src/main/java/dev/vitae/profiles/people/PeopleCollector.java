package dev.vitae.profiles.people;

import dev.vitae.profiles.people.Found.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts all matches and their values, and keeps the best of those behind the cursor. */
final class PeopleCollector implements Collector {
  private final PeopleSearch search;
  private final boolean byScore;
  private final PriorityQueue<Candidate> best =
      new PriorityQueue<>(Candidate.BEST_FIRST.reversed());
  private final Map<Filter, Map<FacetValue, Integer>> facets = new EnumMap<>(Filter.class);
  private int total;

  PeopleCollector(PeopleSearch search, boolean byScore) {
    this.search = search;
    this.byScore = byScore;
  }

  /** A person who may be on the page. */
  record Candidate(double rank, String personId, int document) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::rank).reversed().thenComparing(Candidate::personId);
  }

  int total() {
    return total;
  }

  Map<Filter, Map<FacetValue, Integer>> facets() {
    return facets;
  }

  /** The people of the page, best first. */
  List<Candidate> best() {
    List<Candidate> page = new ArrayList<>(best);
    page.sort(Candidate.BEST_FIRST);
    return page;
  }

  @Override
  public ScoreMode scoreMode() {
    return byScore ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexedPerson.KEY);
    NumericDocValues received = DocValues.getNumeric(leaf.reader(), IndexedPerson.RECEIVED);
    List<Counter> counters = new ArrayList<>();
    for (Filter filter : Filter.values()) {
      if (filter.facet().isPresent()) {
        counters.add(
            new Counter(filter, DocValues.getSortedSet(leaf.reader(), filter.facetField())));
      }
    }
    return new LeafCollector() {
      private Scorable scorer;

      @Override
      public void setScorer(Scorable scorer) {
        this.scorer = scorer;
      }

      @Override
      public void collect(int doc) throws IOException {
        total++;
        for (Counter counter : counters) {
          counter.count(doc);
        }
        double rank =
            byScore ? scorer.score() : received.advanceExact(doc) ? received.longValue() : 0;
        if (best.size() < search.limit() || !best.isEmpty() && rank >= best.peek().rank()) {
          keys.advanceExact(doc);
          String personId = keys.lookupOrd(keys.ordValue()).utf8ToString();
          offer(new Candidate(rank, personId, leaf.docBase + doc));
        }
      }

      @Override
      public void finish() throws IOException {
        for (Counter counter : counters) {
          counter.addTo(facets.computeIfAbsent(counter.filter, f -> new TreeMap<>()));
        }
      }
    };
  }

  private void offer(Candidate candidate) {
    if (search.after().isPresent()) {
      Cursor after = search.after().get();
      Candidate last = new Candidate(after.rank(), after.key(), 0);
      if (Candidate.BEST_FIRST.compare(candidate, last) <= 0) {
        return;
      }
    }
    best.add(candidate);
    if (best.size() > search.limit()) {
      best.poll();
    }
  }

  /** Counts by ordinal within a segment: values are looked up once, at its end. */
  private static final class Counter {
    private final Filter filter;
    private final SortedSetDocValues values;
    private final int[] counts;

    Counter(Filter filter, SortedSetDocValues values) {
      this.filter = filter;
      this.values = values;
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<FacetValue, Integer> sums) throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          String value = values.lookupOrd(ord).utf8ToString();
          int label = value.indexOf(IndexedPerson.LABEL);
          FacetValue facet = new FacetValue(value.substring(0, label), value.substring(label + 1));
          sums.merge(facet, counts[ord], Integer::sum);
        }
      }
    }
  }

  /** Hands out one collector: an index is searched by the thread that asks. */
  record Only(PeopleSearch search, boolean byScore)
      implements CollectorManager<PeopleCollector, PeopleCollector> {
    @Override
    public PeopleCollector newCollector() {
      return new PeopleCollector(search, byScore);
    }

    @Override
    public PeopleCollector reduce(Collection<PeopleCollector> collectors) {
      return collectors.iterator().next();
    }
  }
}
