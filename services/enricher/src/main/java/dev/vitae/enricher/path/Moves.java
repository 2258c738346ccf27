package dev.vitae.enricher.path;

import dev.vitae.enricher.experience.Industry;
import dev.vitae.enricher.experience.Role;
import dev.vitae.enricher.experience.Roles;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.Move;
import dev.vitae.schemas.MoveChange;
import dev.vitae.schemas.MoveKind;
import dev.vitae.schemas.Promotion;
import dev.vitae.schemas.Seniority;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What changed from each position to the next. A move is a turn when the function or the industry
 * is known on both sides and differs, a step when what is known does not differ. Whoever comes to
 * lead the whole organisation goes on in the line they came from.
 */
public final class Moves {
  private Moves() {}

  /** The moves, earliest first; volunteering and named breaks are not among them. */
  public static List<Move> of(Roles roles, Career career) {
    List<Move> moves = new ArrayList<>();
    int reached = Integer.MIN_VALUE;
    Role before = null;
    for (Role next : roles.inTime()) {
      if (before != null) {
        moves.add(move(before, next, reached, career.getPromotions()));
      }
      if (next.stint().isDated()) {
        reached = Math.max(reached, next.stint().time().end());
      }
      before = next;
    }
    return moves;
  }

  private static Move move(Role from, Role to, int reached, List<Promotion> promotions) {
    List<MoveChange> changes = new ArrayList<>();
    Set<String> paths = new LinkedHashSet<>();
    boolean employersKnown = hasEmployer(from) && hasEmployer(to);
    boolean sameEmployer = employersKnown && from.stint().employer().equals(to.stint().employer());
    if (employersKnown && !sameEmployer) {
      changes.add(MoveChange.EMPLOYER);
      paths.add(from.path() + "/employer");
      paths.add(to.path() + "/employer");
    }
    Line function = function(from, to);
    if (function == Line.OTHER) {
      changes.add(MoveChange.FUNCTION);
    }
    if (function != Line.UNKNOWN) {
      paths.add(from.from());
      paths.add(to.from());
    }
    Industry[] industries = industries(from, to);
    Line industry = sameEmployer ? Line.SAME : line(industries);
    if (industry == Line.OTHER) {
      changes.add(MoveChange.INDUSTRY);
      paths.addAll(industries[0].from());
      paths.addAll(industries[1].from());
    }
    int level = level(from.seniority(), to.seniority());
    if (level != 0) {
      changes.add(level > 0 ? MoveChange.LEVEL_UP : MoveChange.LEVEL_DOWN);
      paths.add(from.from());
      paths.add(to.from());
    }
    if (placeChanged(from, to)) {
      changes.add(MoveChange.PLACE);
      paths.add(from.path() + "/location");
      paths.add(to.path() + "/location");
    }
    boolean promoted =
        promotions.stream()
            .anyMatch(p -> p.getFrom().equals(from.path()) && p.getTo().equals(to.path()));
    if (paths.isEmpty()) {
      paths.add(from.path());
      paths.add(to.path());
    }
    MoveKind kind = kind(function, industry, promoted);
    return Move.newBuilder()
        .setFrom(from.path())
        .setTo(to.path())
        .setKind(kind)
        .setChanges(changes)
        .setPromotion(promoted)
        .setFromFunction(from.function())
        .setToFunction(to.function())
        .setFromIndustry(name(industries[0]))
        .setToIndustry(name(industries[1]))
        .setBreakMonths(pause(to, reached))
        .setRule(rule(kind, function, promoted))
        .setDerivedFrom(List.copyOf(paths))
        .build();
  }

  private static boolean hasEmployer(Role role) {
    return role.stint().position().getEmployer() != null;
  }

  /** Whether two sides are one line of work. */
  private enum Line {
    SAME,
    OTHER,
    UNKNOWN
  }

  private static Line function(Role from, Role to) {
    if (from.function() == JobFunction.UNKNOWN || to.function() == JobFunction.UNKNOWN) {
      return Line.UNKNOWN;
    }
    boolean same =
        from.function() == to.function()
            || to.function() == JobFunction.EXECUTIVE
            || from.function() == JobFunction.EXECUTIVE;
    return same ? Line.SAME : Line.OTHER;
  }

  /** Sectors are compared with sectors and fields with fields. */
  private static Industry[] industries(Role from, Role to) {
    boolean sectors = from.sector() != null && to.sector() != null;
    return sectors
        ? new Industry[] {from.sector(), to.sector()}
        : from.field() != null && to.field() != null
            ? new Industry[] {from.field(), to.field()}
            : new Industry[] {from.industry(), to.industry()};
  }

  private static Line line(Industry[] industries) {
    boolean comparable =
        industries[0] != null
            && industries[1] != null
            && isSector(industries[0]) == isSector(industries[1]);
    if (!comparable) {
      return Line.UNKNOWN;
    }
    return industries[0].id().equals(industries[1].id()) ? Line.SAME : Line.OTHER;
  }

  /** Sectors of NAICS are numbers. */
  private static boolean isSector(Industry industry) {
    return Character.isDigit(industry.id().charAt(0));
  }

  private static String name(Industry industry) {
    return industry == null ? null : industry.name();
  }

  private static int level(Seniority from, Seniority to) {
    return from == Seniority.UNKNOWN || to == Seniority.UNKNOWN ? 0 : to.compareTo(from);
  }

  private static boolean placeChanged(Role from, Role to) {
    Location one = from.stint().position().getLocation();
    Location other = to.stint().position().getLocation();
    if (one == null || other == null) {
      return false;
    }
    if (one.getCity() != null && other.getCity() != null) {
      return !one.getCity().equals(other.getCity())
          || !Objects.equals(one.getCountryCode(), other.getCountryCode());
    }
    return !Words.fold(one.getPlace().getWritten())
        .equals(Words.fold(other.getPlace().getWritten()));
  }

  private static MoveKind kind(Line function, Line industry, boolean promoted) {
    if (function == Line.OTHER || industry == Line.OTHER) {
      return MoveKind.TURN;
    }
    boolean known = function == Line.SAME || industry == Line.SAME || promoted;
    return known ? MoveKind.STEP : MoveKind.UNKNOWN;
  }

  private static String rule(MoveKind kind, Line function, boolean promoted) {
    return switch (kind) {
      case TURN -> function == Line.OTHER ? "function-changes" : "industry-changes";
      case STEP -> promoted ? "promotion" : "same-line";
      case UNKNOWN -> "line-unknown";
    };
  }

  private static Integer pause(Role to, int reached) {
    int start = to.stint().startOrEarliest();
    boolean known = start != Integer.MIN_VALUE && reached != Integer.MIN_VALUE;
    return known ? Integer.valueOf(Math.max(0, start - reached)) : null;
  }
}
