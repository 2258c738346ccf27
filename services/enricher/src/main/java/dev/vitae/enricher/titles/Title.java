package dev.vitae.enricher.titles;

import dev.vitae.enricher.taxonomy.Taxonomy;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a title says.
 *
 * @param id id of the canonical title, null where none is known
 * @param canonical the canonical title, null where none is known
 * @param seniority level, UNKNOWN where neither the role nor a level is known
 * @param function what the work is about, or UNKNOWN
 * @param management whom the role leads, or UNKNOWN
 * @param unitGroup ISCO-08, null where it is not known
 * @param confidence of the unit group, from 0 to 1
 * @param rule which rule found it
 */
public record Title(
    String id,
    String canonical,
    Seniority seniority,
    JobFunction function,
    ManagementLevel management,
    String unitGroup,
    float confidence,
    Rule rule) {

  /** How a title was read, and how sure the unit group is; measured by the evaluation. */
  public enum Rule {
    /** It has a name in the operator's own taxonomy, which is used instead of ours. */
    TAXONOMY("titles.taxonomy", 0.95f),
    /** The whole title stands in the table. */
    TABLE("titles.table", 0.95f),
    /** A part of the title stands in the table. */
    TABLE_IN_TITLE("titles.table-in-title", 0.85f),
    /** A word for a kind of role, and a domain. */
    HEAD_AND_DOMAIN("titles.head-and-domain", 0.75f),
    /** A word for a kind of role alone. */
    HEAD("titles.head", 0.4f),
    /** A domain, with or without a level. */
    DOMAIN("titles.domain", 0.5f),
    /** A level alone. */
    LEVEL("titles.level", 0f),
    /** Nothing that is known. */
    NONE("titles.none", 0f);

    private final String id;
    private final float confidence;

    Rule(String id, float confidence) {
      this.id = id;
      this.confidence = confidence;
    }

    /** The rule's name in the evidence. */
    public String id() {
      return id;
    }

    float confidence() {
      return confidence;
    }
  }

  private static final Pattern UNIT_GROUP = Pattern.compile("\\d{4}");

  static final Title UNKNOWN =
      new Title(
          null,
          null,
          Seniority.UNKNOWN,
          JobFunction.UNKNOWN,
          ManagementLevel.UNKNOWN,
          null,
          0f,
          Rule.NONE);

  /**
   * The same with the names of another vocabulary alone; without a name where it has none. A group
   * of ISCO-08 is taken from it, too.
   */
  Title named(Optional<Taxonomy.Entry> entry) {
    boolean group = entry.isPresent() && UNIT_GROUP.matcher(entry.get().group()).matches();
    return new Title(
        entry.map(Taxonomy.Entry::code).orElse(null),
        entry.map(Taxonomy.Entry::label).orElse(null),
        seniority,
        function,
        management,
        group ? entry.get().group() : unitGroup,
        group ? Rule.TAXONOMY.confidence() : confidence,
        entry.isPresent() ? Rule.TAXONOMY : rule);
  }
}
