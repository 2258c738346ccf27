package dev.vitae.evaluation.generate.people;

import dev.vitae.evaluation.generate.people.Person.Kind;
import dev.vitae.evaluation.generate.people.Person.Period;
import dev.vitae.evaluation.generate.people.Person.Place;
import dev.vitae.evaluation.generate.people.Person.Role;
import dev.vitae.evaluation.generate.people.Person.Stint;
import dev.vitae.evaluation.generate.people.Person.Study;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person learned and did, month by month: schooling before work, one full-time role at a
 * time, promotions upwards, now and then a break, a time of freelancing, or an internship while
 * still studying.
 */
final class Careers {
  private static final int LEVELS = 4;

  private final Phrases phrases;
  private final Occupation occupation;
  private final Country country;
  private final Dice dice;
  private final Place home;

  Careers(Phrases phrases, Occupation occupation, Country country, Place home, Dice dice) {
    this.phrases = phrases;
    this.occupation = occupation;
    this.country = country;
    this.home = home;
    this.dice = dice;
  }

  /** The latest first; internships last, where they are. */
  List<Stint> work(YearMonth first, YearMonth asOf) {
    List<Stint> stints = new ArrayList<>();
    if (occupation.schooling() != Occupation.Schooling.VOCATIONAL && dice.percent(40)) {
      stints.add(internship(first.minusMonths(dice.between(10, 20))));
    }
    YearMonth start = first;
    int level = 1;
    while (start.isBefore(asOf)) {
      YearMonth end = start.plusMonths(dice.between(11, 75));
      if (end.isAfter(asOf.minusMonths(6))) {
        end = dice.percent(80) ? null : asOf.minusMonths(dice.between(1, 3));
      }
      if (end != null && !end.isAfter(start)) {
        end = null;
      }
      Stint stint = stint(new Period(start, end), level, asOf);
      stints.add(0, stint);
      if (end == null) {
        break;
      }
      level = Math.min(LEVELS, level + stint.roles().size() - 1 + (dice.percent(40) ? 1 : 0));
      start = end.plusMonths(1 + pause());
    }
    return List.copyOf(stints);
  }

  /** The latest first, ended before the month. */
  List<Study> studies(YearMonth before) {
    List<Study> studies = new ArrayList<>();
    int end = before.getMonthValue() > 7 ? before.getYear() : before.getYear() - 1;
    switch (occupation.schooling()) {
      case DOCTOR -> {
        end = add(studies, "doctor", end, dice.between(3, 5));
        end = add(studies, "master", end, 2);
        add(studies, "bachelor", end, 3);
      }
      case MASTER -> {
        end = add(studies, "master", end, dice.between(1, 2));
        add(studies, "bachelor", end, dice.between(3, 4));
      }
      case BACHELOR -> add(studies, "bachelor", end, dice.between(3, 4));
      case VOCATIONAL -> add(studies, "vocational", end, dice.between(2, 3));
    }
    return List.copyOf(studies);
  }

  private int add(List<Study> studies, String level, int end, int years) {
    boolean vocational = level.equals("vocational");
    Place place = dice.percent(60) ? home : dice.pick(country.places());
    String institution =
        fill(dice.pick(phrases.all(vocational ? "school.vocational" : "school.university")), place);
    int begun = end - years;
    studies.add(
        new Study(
            institution,
            place,
            dice.pick(phrases.all("degree." + level)),
            dice.pick(phrases.all(occupation.name() + ".area")),
            new Period(YearMonth.of(begun, dice.between(9, 10)), YearMonth.of(end, 6)),
            !vocational && dice.percent(35) ? fill(dice.pick(phrases.all("grade")), place) : ""));
    return begun;
  }

  private Stint internship(YearMonth start) {
    Place place = dice.pick(country.places());
    Period period = new Period(start, start.plusMonths(dice.between(2, 5)));
    return new Stint(employer(place), place, Kind.INTERNSHIP, List.of(role(0, period, false)));
  }

  private Stint stint(Period period, int level, YearMonth asOf) {
    Place place = dice.percent(65) ? home : dice.pick(country.places());
    if (occupation.schooling() != Occupation.Schooling.DOCTOR && dice.percent(5)) {
      return new Stint(
          dice.pick(phrases.all("freelance")),
          place,
          Kind.FREELANCE,
          List.of(role(level, period, false)));
    }
    return new Stint(employer(place), place, Kind.EMPLOYED, roles(period, level, asOf));
  }

  private List<Role> roles(Period period, int level, YearMonth asOf) {
    YearMonth until = period.end() == null ? asOf : period.end();
    long months = period.start().until(until, ChronoUnit.MONTHS);
    int count = months > 30 && level < LEVELS && dice.percent(40) ? 2 : 1;
    if (count == 2 && months > 60 && level + 2 <= LEVELS && dice.percent(40)) {
      count = 3;
    }
    List<Role> roles = new ArrayList<>();
    YearMonth start = period.start();
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      YearMonth end = last ? period.end() : start.plusMonths(months / count - dice.between(1, 5));
      roles.add(0, role(level + i, new Period(start, end), last));
      start = last ? start : end.plusMonths(1);
    }
    return List.copyOf(roles);
  }

  private Role role(int level, Period period, boolean latest) {
    String title = phrases.all(occupation.name() + ".title").get(level);
    String summary = dice.percent(35) ? fill(dice.pick(phrases.all("role")), home) : "";
    int count = latest ? dice.between(3, 5) : dice.between(2, 4);
    List<String> tasks =
        dice.shuffled(phrases.all(occupation.name() + ".task"), count).stream()
            .map(this::task)
            .toList();
    return new Role(title, period, summary, tasks);
  }

  private String task(String phrase) {
    String tail = dice.percent(25) ? dice.pick(phrases.all("tail")) : "";
    return fill(phrase + tail, home);
  }

  private String employer(Place place) {
    String own = occupation.name() + ".employer";
    return fill(dice.pick(phrases.all(phrases.has(own) ? own : "employer")), place);
  }

  private int pause() {
    int chance = dice.between(1, 100);
    return chance <= 65 ? 0 : chance <= 90 ? dice.between(1, 3) : dice.between(6, 20);
  }

  private String fill(String phrase, Place place) {
    Map<String, String> values = new HashMap<>();
    values.put("city", place.city());
    values.put("field", phrases.first(occupation.name() + ".field"));
    values.put("brand", dice.pick(phrases.all("brand")));
    List<String> families =
        dice.shuffled(phrases.all("family"), 2).stream().map(Names::written).toList();
    values.put("family", families.get(0));
    values.put("family2", families.get(1));
    return Filling.fill(phrase, dice, values);
  }
}
