package dev.vitae.enricher.titles;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads titles: the table first, then what a head and a domain say together. The first part of a
 * title that names a role says what the role is; of the levels in all parts the highest counts, but
 * an intern stays one.
 */
final class TitleReader {
  /** Staff and principal are grades where things are designed; elsewhere they say 'employed'. */
  private static final Set<JobFunction> GRADED_BY_CRAFT =
      Set.of(
          JobFunction.SOFTWARE,
          JobFunction.DATA,
          JobFunction.PRODUCT,
          JobFunction.DESIGN,
          JobFunction.ENGINEERING,
          JobFunction.RESEARCH,
          JobFunction.OPERATIONS);

  private final Phrases phrases;
  private final Grammar grammar;
  private final DomainFinder domains;

  TitleReader(Phrases phrases) {
    this.phrases = phrases;
    grammar = new Grammar(phrases);
    domains = new DomainFinder(phrases);
  }

  Title read(String title) {
    List<Part> parts = new ArrayList<>();
    for (Segment segment : Segment.of(title, phrases.stems, phrases.smallWords)) {
      parts.add(part(segment));
    }
    Part main = null;
    for (Part part : parts) {
      if (part.found() != null && (main == null || main.segment().inBrackets())) {
        main = part;
      }
    }
    Title read = main == null ? withoutHead(parts) : withHead(main, parts);
    return withLevels(read, main, parts);
  }

  private Part part(Segment segment) {
    boolean[] leveled = new boolean[segment.stems().size()];
    List<Level> levels = levels(segment, leveled);
    Grammar.Found whole = grammar.head(segment);
    Segment bare = segment.without(leveled);
    Grammar.Found inBare =
        bare.stems().size() == segment.stems().size() ? null : grammar.head(bare);
    if (inBare != null && (whole == null || isBetter(inBare, whole))) {
      boolean[] used = new boolean[bare.stems().size()];
      mark(used, inBare);
      return new Part(bare, inBare, levels, used);
    }
    if (whole == null) {
      return new Part(bare, null, levels, new boolean[bare.stems().size()]);
    }
    boolean[] used = new boolean[segment.stems().size()];
    mark(used, whole);
    List<Level> beside = levels(segment, used.clone());
    levels.stream()
        .filter(level -> level.where() == Level.Where.ANYWHERE && !beside.contains(level))
        .forEach(beside::add);
    return new Part(segment, whole, beside, used);
  }

  /** Levels count as part of a phrase only where that makes it longer or the only one. */
  private static boolean isBetter(Grammar.Found bare, Grammar.Found whole) {
    boolean named = bare.named().occupation() != null;
    boolean wholeIsOnlyAHead = whole.named().occupation() == null;
    return bare.length() > whole.length()
        || (bare.length() == whole.length() && (named || wholeIsOnlyAHead));
  }

  private static void mark(boolean[] used, Grammar.Found found) {
    for (int i = found.from(); i < found.to(); i++) {
      used[i] = true;
    }
  }

  /** The levels among stems that are not taken; those that are found are taken then. */
  private List<Level> levels(Segment segment, boolean[] taken) {
    List<Level> levels = new ArrayList<>();
    List<String> stems = segment.stems();
    for (int from = 0; from < stems.size(); from++) {
      for (int to = Math.min(stems.size(), from + 3); to > from; to--) {
        Level level =
            Part.anyTaken(taken, from, to) ? null : phrases.level(Part.join(stems, from, to));
        if (level != null) {
          levels.add(level);
          for (int i = from; i < to; i++) {
            taken[i] = true;
          }
        }
      }
    }
    return levels;
  }

  private Title withHead(Part main, List<Part> parts) {
    Occupation occupation = main.found().named().occupation();
    Head head = main.found().named().head();
    Domain domain = head == null ? null : domains.of(main, parts);
    if (occupation != null && (domain == null || head == null)) {
      boolean whole = main.found().length() == main.segment().stems().size();
      Title.Rule rule = whole ? Title.Rule.TABLE : Title.Rule.TABLE_IN_TITLE;
      return new Title(
          occupation.id(),
          occupation.name(),
          occupation.level(),
          occupation.function(),
          management(occupation.level()),
          occupation.unitGroup(),
          head == null ? rule.confidence() : Title.Rule.HEAD.confidence(),
          rule);
    }
    if (domain == null) {
      return new Title(
          null,
          null,
          head.level(),
          head.function(),
          head.management(),
          head.unitGroup(),
          head.unitGroup() == null ? 0f : Title.Rule.HEAD.confidence(),
          Title.Rule.HEAD);
    }
    String name = domain.name() + ' ' + head.name();
    String unitGroup = domain.unitGroup(head.kind());
    Title.Rule rule = Title.Rule.HEAD_AND_DOMAIN;
    return new Title(
        Words.fold(name).replace(' ', '-'),
        name,
        head.level(),
        domain.function(),
        head.management(),
        unitGroup == null ? head.unitGroup() : unitGroup,
        unitGroup == null && head.unitGroup() == null ? 0f : rule.confidence(),
        rule);
  }

  private Title withoutHead(List<Part> parts) {
    Domain domain = parts.isEmpty() ? null : domains.of(parts.get(0), parts);
    if (domain == null) {
      return Title.UNKNOWN;
    }
    String unitGroup = domain.unitGroup(Head.Kind.PROFESSIONAL);
    Title.Rule rule = Title.Rule.DOMAIN;
    return new Title(
        null,
        null,
        Seniority.UNKNOWN,
        domain.function(),
        ManagementLevel.UNKNOWN,
        unitGroup,
        unitGroup == null ? 0f : rule.confidence(),
        rule);
  }

  private Title withLevels(Title read, Part main, List<Part> parts) {
    Seniority highest = null;
    ManagementLevel management = ManagementLevel.UNKNOWN;
    boolean junior = false;
    boolean senior = false;
    for (Part part : parts) {
      boolean counts = part == main || part.found() == null;
      for (Level level : part.levels()) {
        if (level.level() == Seniority.INTERN) {
          return leveled(read, Seniority.INTERN, ManagementLevel.NONE);
        }
        if (level.where() == Level.Where.LADDER && read.rule() == Title.Rule.NONE) {
          continue;
        }
        junior |= counts && level.level() == Seniority.JUNIOR;
        senior |= counts && level.level() == Seniority.SENIOR;
        if (isGrade(level, read)) {
          highest = higher(highest, level.level());
          management = higher(management, level.management());
        }
      }
      if (part != main && part.found() != null) {
        Title other = withHead(part, parts);
        highest = higher(highest, other.seniority());
        management = higher(management, other.management());
      }
    }
    Seniority own = read.seniority();
    if (junior && own.compareTo(Seniority.LEAD) < 0) {
      boolean raised = highest != null && highest.compareTo(Seniority.JUNIOR) > 0;
      return leveled(
          read, raised ? highest : Seniority.JUNIOR, higher(read.management(), management));
    }
    if (senior && read.management() == ManagementLevel.MANAGER) {
      management = ManagementLevel.SENIOR_MANAGER;
    }
    return leveled(read, higher(highest, own), higher(read.management(), management));
  }

  private static boolean isGrade(Level level, Title read) {
    return level.level() != Seniority.LEAD
        || level.management() != ManagementLevel.NONE
        || read.function() == JobFunction.UNKNOWN
        || GRADED_BY_CRAFT.contains(read.function());
  }

  private static Title leveled(Title title, Seniority level, ManagementLevel management) {
    Title.Rule rule =
        title.rule() == Title.Rule.NONE && level != Seniority.UNKNOWN
            ? Title.Rule.LEVEL
            : title.rule();
    return new Title(
        title.id(),
        title.canonical(),
        level,
        title.function(),
        management,
        title.unitGroup(),
        title.confidence(),
        rule);
  }

  private static ManagementLevel management(Seniority level) {
    return switch (level) {
      case UNKNOWN -> ManagementLevel.UNKNOWN;
      case INTERN, JUNIOR, REGULAR, SENIOR -> ManagementLevel.NONE;
      case LEAD -> ManagementLevel.TEAM_LEAD;
      case MANAGER -> ManagementLevel.MANAGER;
      case DIRECTOR -> ManagementLevel.DIRECTOR;
      case EXECUTIVE -> ManagementLevel.EXECUTIVE;
    };
  }

  private static <T extends Comparable<T>> T higher(T one, T other) {
    return one == null || one.compareTo(other) < 0 ? other : one;
  }
}
