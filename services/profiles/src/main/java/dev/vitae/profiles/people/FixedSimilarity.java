package dev.vitae.profiles.people;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores a word by the field's weight and, saturating, by how often it stands there.
 *
 * <p>Nothing of the collection goes in: no document frequency and no average length. So a person's
 * score is the same whatever else the partition holds, and lists of several partitions and
 * instances merge exactly. The saturation is BM25's (Robertson and Zaragoza, 2009) without its
 * length normalization.
 */
final class FixedSimilarity extends Similarity {
  private static final float SATURATION = 1.2f;

  FixedSimilarity() {
    super(false);
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return boost * (frequency / (frequency + SATURATION));
      }
    };
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }
}
