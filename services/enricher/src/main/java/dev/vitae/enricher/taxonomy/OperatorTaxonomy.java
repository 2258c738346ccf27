package dev.vitae.enricher.taxonomy;

import java.util.Objects;

/**
 * The operator's vocabulary and how it is used.
 *
 * @param taxonomy the vocabulary
 * @param mode beside our tables or instead of them
 */
public record OperatorTaxonomy(Taxonomy taxonomy, Mode mode) {

  /** How a taxonomy is used. */
  public enum Mode {
    /** Our skills carry its codes, and it adds those that we do not know. */
    BESIDE,
    /** Its skills alone. */
    INSTEAD
  }

  /** Our tables alone. */
  public static final OperatorTaxonomy NONE = new OperatorTaxonomy(Taxonomy.NONE, Mode.BESIDE);

  public OperatorTaxonomy {
    Objects.requireNonNull(taxonomy, "taxonomy must not be null");
    Objects.requireNonNull(mode, "mode must not be null");
  }

  /** Whether there is none. */
  public boolean isNone() {
    return taxonomy.name().isEmpty();
  }

  /** Another signature may give other records of the same documents. */
  public String signature() {
    return taxonomy.name() + '-' + taxonomy.version() + '-' + mode;
  }
}
