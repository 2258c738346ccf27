package dev.vitae.enricher.taxonomy;

import java.util.List;
import java.util.Optional;

/** A vocabulary of skills and occupations with codes of its own. Immutable. */
public interface Taxonomy {

  /** No vocabulary: it knows nothing. */
  Taxonomy NONE = new LoadedTaxonomy("", "", List.of(), List.of());

  /**
   * A skill or an occupation.
   *
   * @param code its code or address in the taxonomy
   * @param label its preferred label
   * @param others its other labels
   * @param broader codes of the next broader ones, where the taxonomy says
   * @param group code of the group of occupations it belongs to, such as an ISCO-08 unit group or
   *     an O*NET-SOC major code; empty for skills
   */
  record Entry(String code, String label, List<String> others, List<String> broader, String group) {
    public Entry {
      others = List.copyOf(others);
      broader = List.copyOf(broader);
    }
  }

  /** Its name, such as ESCO; empty for {@link #NONE}. */
  String name();

  /** Its version as the operator has it. */
  String version();

  /** The skill of a label, case and accents aside. */
  Optional<Entry> skill(String label);

  /** The occupation of a title, case and accents aside. */
  Optional<Entry> occupation(String title);

  /** All skills, in the order of the download. */
  List<Entry> skills();
}
