package dev.vitae.runtime.http;

import dev.vitae.runtime.configuration.Nearest;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The query parameters of a route; declared where the route is. A route that declares none takes
 * none: what is not known may be mistyped, and then something would silently be lost.
 *
 * @param once may be given once
 * @param repeated may be given several times
 * @param anything whether whatever comes is taken, as where requests are only handed on
 */
public record Takes(Set<String> once, Set<String> repeated, boolean anything) implements RouteRole {
  static final Takes NOTHING = new Takes(Set.of(), Set.of(), false);

  public Takes {
    once = Set.copyOf(once);
    repeated = Set.copyOf(repeated);
  }

  /** A route with these parameters, each once. */
  public static Takes once(String... names) {
    return new Takes(Set.of(names), Set.of(), false);
  }

  /** These may be given several times, besides. */
  public Takes andRepeated(Set<String> names) {
    return new Takes(once, names, anything);
  }

  /** A route that hands its parameters on to a server that looks at them. */
  public static Takes whatIsHandedOn() {
    return new Takes(Set.of(), Set.of(), true);
  }

  /**
   * Looks at parameters before they are used.
   *
   * @param given the values by name
   * @return why they are refused; empty if they are not
   */
  public Optional<BadRequest> refusal(Map<String, List<String>> given) {
    if (anything) {
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>(once);
    known.addAll(repeated);
    for (Map.Entry<String, List<String>> one : given.entrySet()) {
      String name = one.getKey();
      if (!known.contains(name)) {
        return Optional.of(new BadRequest("UNKNOWN_PARAMETER", unknown(name, known)));
      }
      if (once.contains(name) && one.getValue().size() > 1) {
        return Optional.of(
            new BadRequest("REPEATED_PARAMETER", "'" + name + "' may be given once."));
      }
    }
    return Optional.empty();
  }

  private static String unknown(String name, Set<String> known) {
    String there = "There is no parameter '" + name + "' here";
    return known.isEmpty()
        ? there + ": this path takes none."
        : there
            + ". Did you mean "
            + Nearest.one(name, known)
            + "? Known are: "
            + String.join(", ", known)
            + ".";
  }
}
