package dev.vitae.enricher.titles;

import dev.vitae.schemas.JobFunction;
import java.util.List;

/**
 * What a role can be about.
 *
 * @param name short, begins a composed canonical title
 * @param function the function of its roles
 * @param weight 2, or 1 where another domain in the same title says more
 * @param unitGroups ISCO-08 of its roles by kind, a dash where there is none
 */
record Domain(String name, JobFunction function, int weight, List<String> unitGroups) {

  /** The unit group of a kind of role, null where there is none. */
  String unitGroup(Head.Kind kind) {
    String code = unitGroups.get(kind.ordinal());
    return code.equals("-") ? null : code;
  }
}
