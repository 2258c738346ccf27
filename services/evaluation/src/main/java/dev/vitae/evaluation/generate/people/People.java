package dev.vitae.evaluation.generate.people;

import dev.vitae.evaluation.generate.people.Person.Award;
import dev.vitae.evaluation.generate.people.Person.Certificate;
import dev.vitae.evaluation.generate.people.Person.Contact;
import dev.vitae.evaluation.generate.people.Person.Link;
import dev.vitae.evaluation.generate.people.Person.Period;
import dev.vitae.evaluation.generate.people.Person.Place;
import dev.vitae.evaluation.generate.people.Person.Project;
import dev.vitae.evaluation.generate.people.Person.Publication;
import dev.vitae.evaluation.generate.people.Person.Referee;
import dev.vitae.evaluation.generate.people.Person.SkillGroup;
import dev.vitae.evaluation.generate.people.Person.Spoken;
import dev.vitae.evaluation.generate.people.Person.Stint;
import dev.vitae.evaluation.generate.people.Person.Volunteering;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invents people: whose language and seed are the same is the same. */
public final class People {
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2025;

  private final Phrases phrases;
  private final List<Occupation> occupations = Occupation.all();

  public People(Phrases phrases) {
    this.phrases = phrases;
  }

  public Person invent(Dice dice) {
    return invent(dice.pick(occupations), dice);
  }

  /**
   * Somebody of an occupation.
   *
   * @throws IllegalArgumentException when there is no such occupation in the table
   */
  public Person invent(String occupation, Dice dice) {
    return occupations.stream()
        .filter(known -> known.name().equals(occupation))
        .findFirst()
        .map(known -> invent(known, dice))
        .orElseThrow(() -> new IllegalArgumentException("no such occupation: " + occupation));
  }

  private Person invent(Occupation occupation, Dice dice) {
    Country country = Country.of(dice.pick(phrases.all("countries")));
    Place home = dice.pick(country.places());
    YearMonth asOf = YearMonth.of(dice.between(FIRST_YEAR, LAST_YEAR), dice.between(1, 12));
    YearMonth first = asOf.minusMonths(dice.between(4, 12 * 20));
    Careers careers = new Careers(phrases, occupation, country, home, dice);
    List<Stint> work = careers.work(first, asOf);
    Names.Name name = Names.draw(phrases, dice);
    String title = work.get(0).roles().get(0).title();
    long years = first.until(asOf, ChronoUnit.YEARS);
    return new Person(
        phrases.language(),
        country.code(),
        occupation.name(),
        asOf,
        name.written(),
        title,
        summary(occupation, title, years, dice),
        contact(occupation, country, home, name, dice),
        work,
        careers.studies(first),
        skills(occupation),
        languages(dice),
        certificates(occupation, first, asOf, dice),
        dice.percent(occupation.publishing())
            ? publications(occupation, name, first.getYear(), asOf.getYear(), dice)
            : List.of(),
        awards(work, first.getYear(), asOf.getYear(), dice),
        dice.percent(25) ? projects(asOf, dice) : List.of(),
        dice.percent(30) ? volunteering(first, asOf, dice) : List.of(),
        dice.percent(20) ? references(dice) : List.of(),
        dice.percent(40) ? dice.shuffled(phrases.all("interest"), 3) : List.of());
  }

  private String summary(Occupation occupation, String title, long years, Dice dice) {
    Map<String, String> values = new HashMap<>();
    values.put("title", title);
    values.put("field", phrases.first(occupation.name() + ".field"));
    values.put("years", Long.toString(years));
    return Filling.fill(
        dice.pick(phrases.all(years < 2 ? "summary.new" : "summary")), dice, values);
  }

  private Contact contact(
      Occupation occupation, Country country, Place home, Names.Name name, Dice dice) {
    String separator = dice.pick(List.of(".", "", "_"));
    String slug = name.given() + separator + name.family();
    List<Link> links = new ArrayList<>();
    if (dice.percent(60)) {
      String user = name.given() + "-" + name.family() + (dice.percent(30) ? "-24" : "");
      links.add(new Link("LinkedIn", user, "linkedin.com/in/" + user));
    }
    if (dice.percent(occupation.code())) {
      String user = name.given() + name.family().charAt(0);
      links.add(new Link("GitHub", user, "github.com/" + user));
    }
    if (dice.percent(20)) {
      links.add(new Link("", "", name.given() + name.family() + ".example.org"));
    }
    return new Contact(
        slug + "@" + dice.pick(phrases.all("domain")),
        Filling.digits(dice.pick(country.phones()), dice),
        Filling.fill(dice.pick(phrases.all("street")), dice, Map.of()),
        home,
        Locale.of("", country.code()).getDisplayCountry(phrases.locale()),
        List.copyOf(links));
  }

  private List<SkillGroup> skills(Occupation occupation) {
    return phrases.rows(occupation.name() + ".skill").stream()
        .map(row -> new SkillGroup(row.get(0), row.subList(1, row.size())))
        .toList();
  }

  private List<Spoken> languages(Dice dice) {
    List<String> names = phrases.all("language");
    boolean framework = dice.percent(40);
    List<String> levels = phrases.all(framework ? "cefr" : "level");
    List<Spoken> spoken = new ArrayList<>();
    spoken.add(new Spoken(names.get(0), phrases.first("level")));
    for (String other : dice.shuffled(names.subList(1, names.size()), dice.between(0, 2))) {
      spoken.add(new Spoken(other, dice.pick(levels.subList(1, levels.size()))));
    }
    return List.copyOf(spoken);
  }

  private List<Certificate> certificates(
      Occupation occupation, YearMonth first, YearMonth asOf, Dice dice) {
    List<String> known = phrases.all(occupation.name() + ".certificate");
    return dice.some(known, dice.between(0, known.size())).stream()
        .map(cell -> cell.split("\\|"))
        .map(
            cell ->
                new Certificate(
                    cell[0],
                    cell[1],
                    first.plusMonths(dice.between(0, (int) first.until(asOf, ChronoUnit.MONTHS)))))
        .toList();
  }

  private List<Publication> publications(
      Occupation occupation, Names.Name name, int from, int to, Dice dice) {
    List<Publication> publications = new ArrayList<>();
    List<String> known = phrases.all(occupation.name() + ".publication");
    for (String cell : dice.shuffled(known, dice.between(2, 5))) {
      String[] parts = cell.split("\\|");
      String others = Names.draw(phrases, dice).written();
      String authors =
          dice.percent(50) ? name.written() + ", " + others : others + ", " + name.written();
      publications.add(new Publication(authors, parts[0], parts[1], dice.between(from, to)));
    }
    publications.sort((a, b) -> b.year() - a.year());
    return List.copyOf(publications);
  }

  private List<Award> awards(List<Stint> work, int from, int to, Dice dice) {
    return dice.percent(25)
        ? List.of(
            new Award(
                dice.pick(phrases.all("award")),
                work.get(work.size() - 1).employer(),
                dice.between(from, to)))
        : List.of();
  }

  private List<Project> projects(YearMonth asOf, Dice dice) {
    return dice.shuffled(phrases.all("project"), dice.between(1, 2)).stream()
        .map(cell -> Filling.fill(cell, dice, Map.of()).split("\\|"))
        .map(cell -> new Project(cell[0], cell[1], asOf.getYear() - dice.between(0, 4)))
        .toList();
  }

  private List<Volunteering> volunteering(YearMonth first, YearMonth asOf, Dice dice) {
    String[] cell = dice.pick(phrases.all("volunteer")).split("\\|");
    YearMonth start = first.plusMonths(dice.between(0, 3));
    return List.of(
        new Volunteering(cell[0], cell[1], new Period(start, dice.percent(50) ? null : asOf)));
  }

  private List<Referee> references(Dice dice) {
    Names.Name name = Names.draw(phrases, dice);
    return List.of(
        new Referee(
            name.written(),
            phrases.all(dice.pick(occupations).name() + ".title").get(4),
            name.given() + "@example.net"));
  }
}
