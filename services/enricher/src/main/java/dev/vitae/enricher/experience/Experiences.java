package dev.vitae.enricher.experience;

import dev.vitae.enricher.career.Figures;
import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.career.Tenures;
import dev.vitae.enricher.career.Timeline;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.Counting;
import dev.vitae.schemas.Experience;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.MonthsApart;
import dev.vitae.schemas.MonthsByFunction;
import dev.vitae.schemas.MonthsByIndustry;
import dev.vitae.schemas.MonthsByKind;
import dev.vitae.schemas.MonthsBySkillKind;
import dev.vitae.schemas.PositionDuration;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.SkillKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a person's time at work went into. Months are counted in the one way of {@link Figures}: end
 * minus start, overlaps once. The same profile gives the same result at any time.
 */
public final class Experiences {
  /** Goes up whenever a table or a rule changes. */
  public static final String VERSION = "2";

  /** Months in a year; fewer months of work give no rate of changes. */
  private static final int YEAR = 12;

  private Experiences() {}

  /** How long each position lasted, in the order of the time line. */
  public static List<PositionDuration> durations(Timeline timeline) {
    List<PositionDuration> durations = new ArrayList<>();
    for (Stint stint : timeline.stints()) {
      boolean dated = stint.isDated();
      durations.add(
          new PositionDuration(
              stint.path(),
              stint.position().getId(),
              dated ? stint.time().months() : null,
              dated && stint.time().approximate(),
              counting(stint)));
    }
    return durations;
  }

  /**
   * The experience of a person.
   *
   * @param career the career of the same profile
   * @param skills the skills of the same profile
   */
  public static Experience of(
      Profile profile, Timeline timeline, Roles roles, Career career, List<KnownSkill> skills) {
    List<Stint> counted = timeline.stints(Stint::counts);
    List<Role> countedRoles = roles.all().stream().filter(r -> r.stint().counts()).toList();
    return Experience.newBuilder()
        .setByFunction(byFunction(countedRoles))
        .setByIndustry(byIndustry(countedRoles))
        .setBySkillKind(bySkillKind(timeline, skills))
        .setManagementMonths(
            Figures.months(
                countedRoles.stream().filter(Role::leads).map(Role::stint).toList(),
                "months-leading-people"))
        .setLongestTenure(longest(counted))
        .setChangesAYear(changes(counted, career.getTotalMonths()))
        .setBreaks(Breaks.of(profile, timeline, career.getGaps()))
        .setApart(career.getMonthsApart().stream().map(Experiences::apart).toList())
        .build();
  }

  private static Counting counting(Stint stint) {
    return switch (stint.counting()) {
      case TOTAL -> Counting.TOTAL;
      case APART -> Counting.APART;
      case NO_WORK -> Counting.NO_WORK;
    };
  }

  private static List<MonthsByFunction> byFunction(List<Role> roles) {
    Map<JobFunction, List<Stint>> stints = new EnumMap<>(JobFunction.class);
    for (Role role : roles) {
      stints.computeIfAbsent(role.function(), f -> new ArrayList<>()).add(role.stint());
    }
    List<MonthsByFunction> months = new ArrayList<>();
    stints.forEach(
        (function, in) -> {
          Figure figure = Figures.months(in, "months-by-function");
          if (figure != null) {
            months.add(new MonthsByFunction(function, figure));
          }
        });
    months.sort(most(m -> m.getMonths()));
    return months;
  }

  private static List<MonthsByIndustry> byIndustry(List<Role> roles) {
    Map<String, List<Stint>> stints = new LinkedHashMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Role role : roles) {
      Industry industry = role.industry();
      if (industry != null) {
        stints.computeIfAbsent(industry.id(), i -> new ArrayList<>()).add(role.stint());
        names.putIfAbsent(industry.id(), industry.name());
      }
    }
    List<MonthsByIndustry> months = new ArrayList<>();
    stints.forEach(
        (id, in) -> {
          Figure figure = Figures.months(in, "months-by-industry");
          if (figure != null) {
            months.add(new MonthsByIndustry(id, names.get(id), figure));
          }
        });
    months.sort(most(m -> m.getMonths()));
    return months;
  }

  private static List<MonthsBySkillKind> bySkillKind(Timeline timeline, List<KnownSkill> skills) {
    Map<String, EnumMap<SkillKind, Boolean>> kinds = new LinkedHashMap<>();
    for (KnownSkill skill : skills) {
      for (String position : skill.getUsedIn()) {
        kinds
            .computeIfAbsent(position, p -> new EnumMap<>(SkillKind.class))
            .put(skill.getKind(), true);
      }
    }
    Map<SkillKind, List<Stint>> stints = new EnumMap<>(SkillKind.class);
    for (Stint stint : timeline.stints()) {
      for (SkillKind kind :
          kinds.getOrDefault(stint.position().getId(), new EnumMap<>(SkillKind.class)).keySet()) {
        stints.computeIfAbsent(kind, k -> new ArrayList<>()).add(stint);
      }
    }
    List<MonthsBySkillKind> months = new ArrayList<>();
    stints.forEach(
        (kind, in) -> {
          Figure figure = Figures.months(in, "months-by-skill-kind");
          if (figure != null) {
            months.add(new MonthsBySkillKind(kind, figure));
          }
        });
    months.sort(most(m -> m.getMonths()));
    return months;
  }

  private static <T> Comparator<T> most(Function<T, Figure> figure) {
    return Comparator.comparingDouble((T t) -> figure.apply(t).getValue()).reversed();
  }

  private static Figure longest(List<Stint> counted) {
    Figure longest = null;
    for (List<Stint> there : Tenures.byEmployer(counted).values()) {
      Figure tenure = Figures.months(there, "longest-tenure");
      if (tenure != null && (longest == null || tenure.getValue() > longest.getValue())) {
        longest = tenure;
      }
    }
    return longest;
  }

  /** To two decimals; from less than a year nothing can be said. */
  private static Figure changes(List<Stint> counted, Figure total) {
    if (total == null || total.getValue() < YEAR) {
      return null;
    }
    int changes = Tenures.byEmployer(counted.stream().filter(Stint::isDated).toList()).size() - 1;
    double rate = Math.round(changes * 100.0 * YEAR / total.getValue()) / 100.0;
    return new Figure(
        rate, "changes a year", "changes-a-year", total.getApproximate(), total.getDerivedFrom());
  }

  private static MonthsApart apart(MonthsByKind apart) {
    return new MonthsApart(apart.getKind(), apart.getMonths(), reason(apart.getKind()));
  }

  private static String reason(PositionKind kind) {
    return switch (kind) {
      case INTERNSHIP -> "An internship is work to learn a profession, and is compared as such.";
      case STUDENT_RESEARCH -> "Research during a course of study is part of the study.";
      case VOLUNTEER -> "Unpaid work is told apart from employment.";
      case CAREER_BREAK -> "A break is no work.";
      case UNKNOWN, EMPLOYEE, SELF_EMPLOYED, CONTRACT, MILITARY -> "";
    };
  }
}
