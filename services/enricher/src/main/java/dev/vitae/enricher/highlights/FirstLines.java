package dev.vitae.enricher.highlights;

import dev.vitae.enricher.career.Figures;
import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.experience.Industry;
import dev.vitae.enricher.experience.Role;
import dev.vitae.enricher.experience.Roles;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.FirstLine;
import dev.vitae.schemas.FirstLinePart;
import dev.vitae.schemas.FirstLineStatement;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.SkillKind;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Theme;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who somebody is, in one sentence: domain (title and level), industry, years, strength (skills
 * used longest and last, or else the theme of the career) and foundation (what they did for a year
 * or more before). Every part names what it stands on; what is not known is left out.
 */
public final class FirstLines {
  private static final int YEAR = 12;
  private static final int FIVE_YEARS = 60;

  /** Of the time, for an industry to be the one that is named. */
  private static final double SHARE = 0.4;

  private static final int MOST_SPANS = 4;

  private static final int LONGEST_TITLE = 70;

  private final Profile profile;
  private final Roles roles;
  private final Role now;
  private final Career career;
  private final int asOf;
  private final List<FirstLineStatement> statements = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private FirstLines(Profile profile, Roles roles, Role now, Career career, int asOf) {
    this.profile = profile;
    this.roles = roles;
    this.now = now;
    this.career = career;
    this.asOf = asOf;
  }

  /**
   * The first line; null where neither a title nor a headline is known.
   *
   * @param now the current or else the latest role; null where there is none
   * @param asOf index of the career's month
   */
  public static FirstLine of(
      Profile profile,
      Roles roles,
      Role now,
      Career career,
      List<KnownSkill> skills,
      List<Theme> themes,
      int asOf) {
    FirstLines line = new FirstLines(profile, roles, now, career, asOf);
    if (!line.domain()) {
      return null;
    }
    line.industry();
    line.experience();
    line.strength(skills, themes);
    line.foundation();
    return new FirstLine(line.text.append('.').toString(), List.copyOf(line.statements));
  }

  private boolean domain() {
    Value title = now == null ? profile.getHeadline() : now.stint().position().getTitle();
    String path = now == null ? "headline" : now.path() + "/title";
    if (title == null && now != null) {
      title = now.stint().position().getUnit();
      path = now.path() + "/unit";
    }
    if (title == null || title.getWritten().isBlank()) {
      return false;
    }
    String name = now == null || now.canonical() == null ? null : now.canonical();
    String words = name == null ? shortened(title.getWritten()) : name;
    String level = now == null || name == null ? "" : Phrases.level(now.seniority(), words);
    words = level.isEmpty() ? words : spoken(words);
    Evidence at = title.getEvidence();
    String rule = name == null ? "title-as-written" : "canonical-title";
    Evidence evidence =
        new Evidence(at.getDocument(), at.getSpans(), at.getConfidence(), rule, List.of(path));
    add(FirstLinePart.DOMAIN, "", level + words, evidence);
    return true;
  }

  private static String shortened(String title) {
    int cut =
        title.length() <= LONGEST_TITLE ? title.length() : title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, cut < 0 ? LONGEST_TITLE : cut).strip();
  }

  /** The field or sector that much of the five years before the end of the last role went into. */
  private void industry() {
    if (now == null) {
      return;
    }
    int until = now.stint().isDated() ? now.stint().time().end() : asOf;
    Map<String, Integer> months = new LinkedHashMap<>();
    Map<String, Industry> industries = new HashMap<>();
    int all = 0;
    for (Role role : roles.all()) {
      Stint stint = role.stint();
      boolean recent = role == now || (stint.isDated() && stint.time().end() > until - FIVE_YEARS);
      if (recent && stint.counts()) {
        int time = stint.isDated() ? Math.max(1, stint.time().months()) : 1;
        all += time;
        Industry industry = role.field() == null ? role.sector() : role.field();
        if (industry != null) {
          months.merge(industry.id(), time, Integer::sum);
          industries.putIfAbsent(industry.id(), industry);
        }
      }
    }
    int enough = (int) Math.ceil(all * SHARE);
    months.entrySet().stream()
        .filter(entry -> entry.getValue() >= enough)
        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
        .map(entry -> industries.get(entry.getKey()))
        .filter(industry -> !Phrases.has(text.toString(), industry.name()))
        .ifPresent(
            industry ->
                add(FirstLinePart.INDUSTRY, " in ", spoken(industry.name()), evidence(industry)));
  }

  private static Evidence evidence(Industry industry) {
    List<Span> spans = new ArrayList<>();
    int document = industry.words().isEmpty() ? 0 : industry.words().get(0).getDocument();
    for (Evidence words : industry.words()) {
      if (words.getDocument() == document && spans.size() < MOST_SPANS) {
        spans.addAll(words.getSpans());
      }
    }
    return new Evidence(document, List.copyOf(spans), 0.8f, "industry", industry.from());
  }

  private void experience() {
    Figure total = career.getTotalMonths();
    if (total != null && total.getValue() >= 1) {
      String time = Phrases.time((int) total.getValue());
      Evidence from = new Evidence(0, List.of(), 1f, total.getRule(), total.getDerivedFrom());
      add(FirstLinePart.EXPERIENCE, " with ", time + " of experience", from);
    }
  }

  private void strength(List<KnownSkill> skills, List<Theme> themes) {
    List<KnownSkill> best = Strengths.best(skills, text.toString());
    if (!best.isEmpty()) {
      for (int i = 0; i < best.size(); i++) {
        KnownSkill skill = best.get(i);
        String before = i == 0 ? ", strong in " : i + 1 == best.size() ? " and " : ", ";
        add(FirstLinePart.STRENGTH, before, spoken(skill), Strengths.evidence(skill));
      }
    } else if (!themes.isEmpty()) {
      Theme theme = themes.get(0);
      Evidence from = new Evidence(0, List.of(), 0.8f, "theme", theme.getDerivedFrom());
      add(FirstLinePart.STRENGTH, ", at home in ", theme.getName(), from);
    }
  }

  /** Names of tools and short forms keep their capitals; a common noun has none in a sentence. */
  private static String spoken(KnownSkill skill) {
    boolean oneWord = skill.getName().indexOf(' ') < 0;
    return oneWord && skill.getKind() == SkillKind.TECHNOLOGY
        ? skill.getName()
        : spoken(skill.getName());
  }

  private static String spoken(String name) {
    boolean proper =
        name.chars()
            .skip(1)
            .anyMatch(
                c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '+' || c == '#');
    return proper || name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The longest of the other functions that took a year or more and ended before the present. */
  private void foundation() {
    if (now == null) {
      return;
    }
    Map<JobFunction, List<Stint>> others = new EnumMap<>(JobFunction.class);
    for (Role role : roles.all()) {
      boolean other = role.stint().counts() && role.function() != now.function();
      if (other && Phrases.work(role.function()) != null) {
        others.computeIfAbsent(role.function(), f -> new ArrayList<>()).add(role.stint());
      }
    }
    Figure longest = null;
    JobFunction function = null;
    for (Map.Entry<JobFunction, List<Stint>> each : others.entrySet()) {
      Figure months = Figures.months(each.getValue(), "foundation");
      boolean longer =
          months != null && (longest == null || months.getValue() > longest.getValue());
      if (longer && months.getValue() >= YEAR) {
        longest = months;
        function = each.getKey();
      }
    }
    if (longest != null) {
      List<String> from = longest.getDerivedFrom().stream().map(path -> path + "/title").toList();
      Evidence evidence = new Evidence(0, List.of(), 0.8f, "foundation", from);
      add(FirstLinePart.FOUNDATION, ", with a foundation in ", Phrases.work(function), evidence);
    }
  }

  private void add(FirstLinePart part, String before, String words, Evidence evidence) {
    text.append(before).append(words);
    statements.add(new FirstLineStatement(part, words, evidence));
  }
}
