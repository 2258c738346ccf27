package dev.vitae.profiles.people;

import dev.vitae.schemas.Education;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.KnownTitle;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a profile is searched, filtered and counted. */
final class PersonFields {
  private final EnrichedProfile person;
  private final Profile profile;

  PersonFields(EnrichedProfile person) {
    this.person = person;
    this.profile = person.getProfile();
  }

  /** The texts that are looked through in a field; null where a value is missing. */
  List<String> texts(SearchField field) {
    Stream<String> texts =
        switch (field) {
          case NAME ->
              Stream.of(profile.getName() == null ? null : written(profile.getName().getFull()));
          case CURRENT_TITLE ->
              Stream.concat(
                  current().map(p -> written(p.getTitle())),
                  person.getCurrentRole() == null
                      ? Stream.empty()
                      : Stream.of(person.getCurrentRole().getCanonical()));
          case HEADLINE -> Stream.of(written(profile.getHeadline()));
          case SKILL -> Stream.concat(skills().flatMap(PersonFields::bothForms), knownSkills());
          case CURRENT_EMPLOYER ->
              current().flatMap(p -> Stream.concat(bothForms(p.getEmployer()), one(p.getUnit())));
          case TITLE -> Stream.concat(titles().flatMap(PersonFields::bothForms), knownTitles());
          case EMPLOYER ->
              positions().flatMap(p -> Stream.concat(bothForms(p.getEmployer()), one(p.getUnit())));
          case SUMMARY -> Stream.of(written(profile.getSummary()));
          case SCHOOL -> profile.getEducation().stream().flatMap(PersonFields::school);
          case LOCATION -> places().flatMap(PersonFields::place);
          case TEXT -> rest();
        };
    return texts.filter(Objects::nonNull).filter(t -> !t.isBlank()).toList();
  }

  /** The values of a filter, each spelling once, by their folded form. */
  Map<String, String> values(Filter filter) {
    Stream<String> values =
        switch (filter) {
          case SKILL -> Stream.concat(skills().map(PersonFields::best), namedSkills());
          case EMPLOYER -> positions().map(Position::getEmployer).map(PersonFields::best);
          case TITLE -> Stream.concat(titles().map(PersonFields::best), knownTitles());
          case LOCATION -> places().map(l -> written(l.getPlace()));
          case COUNTRY -> places().map(Location::getCountryCode);
          case SENIORITY -> Stream.of(named(person.getCareer().getSeniority()));
          case DEGREE -> Stream.of(named(person.getCareer().getHighestDegree()));
        };
    Map<String, String> byFolded = new LinkedHashMap<>();
    values
        .filter(Objects::nonNull)
        .filter(v -> !v.isBlank())
        .forEach(v -> byFolded.putIfAbsent(SearchText.folded(v), v.strip()));
    return byFolded;
  }

  /** Total experience in whole months; 0 when it is not known. */
  int months() {
    Figure total = person.getCareer().getTotalMonths();
    return total == null ? 0 : (int) Math.round(total.getValue());
  }

  /** When the latest document came, in milliseconds since the epoch; 0 when not known. */
  long lastReceived() {
    return person.getDocuments().stream()
        .mapToLong(d -> d.getReceivedAt().toEpochMilli())
        .max()
        .orElse(0);
  }

  List<String> documentIds() {
    return person.getDocuments().stream().map(PersonDocument::getDocumentId).toList();
  }

  private Stream<Position> positions() {
    return Stream.concat(profile.getPositions().stream(), profile.getVolunteering().stream());
  }

  private Stream<Position> current() {
    return profile.getPositions().stream().filter(Position::getCurrent);
  }

  private Stream<Value> titles() {
    return positions()
        .flatMap(p -> p.getTitles().isEmpty() ? Stream.of(p.getTitle()) : p.getTitles().stream());
  }

  /** In one vocabulary, whatever language a title is in. */
  private Stream<String> knownTitles() {
    return person.getTitles().stream().map(KnownTitle::getCanonical);
  }

  private Stream<Value> skills() {
    return profile.getSkills().stream().map(s -> s.getName());
  }

  /** What follows from a skill is found, too; ids, so that a program can ask by them. */
  private Stream<String> knownSkills() {
    return person.getSkills().stream()
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(s.getName(), s.getId()),
                    s.getCodes().stream().flatMap(c -> Stream.of(c.getCode(), c.getName()))));
  }

  /** What only follows from a skill is not counted: nobody said it. */
  private Stream<String> namedSkills() {
    return person.getSkills().stream().filter(s -> !s.getImplied()).map(KnownSkill::getName);
  }

  /** Where the person lives; if that is not said, where they work now. */
  private Stream<Location> places() {
    return profile.getLocation() != null
        ? Stream.of(profile.getLocation())
        : current().map(Position::getLocation).filter(Objects::nonNull);
  }

  private static Stream<String> place(Location l) {
    String country =
        l.getCountryCode() == null
            ? null
            : Locale.of("", l.getCountryCode()).getDisplayCountry(Locale.ENGLISH);
    return Stream.of(
        written(l.getPlace()), l.getCity(), l.getRegion(), l.getCountryCode(), country);
  }

  private static Stream<String> school(Education e) {
    return Stream.of(
            bothForms(e.getInstitution()),
            one(e.getDegree()),
            one(e.getArea()),
            one(e.getSpecialization()))
        .flatMap(s -> s);
  }

  private Stream<String> rest() {
    List<Value> all = new ArrayList<>();
    positions()
        .forEach(
            p -> {
              all.add(p.getDescription());
              all.addAll(p.getHighlights());
              all.addAll(p.getSkills());
            });
    profile.getEducation().forEach(e -> addEducation(all, e));
    for (Project project : profile.getProjects()) {
      all.add(project.getName());
      all.add(project.getDescription());
      all.addAll(project.getHighlights());
    }
    profile.getCertifications().forEach(c -> all.add(c.getName()));
    profile.getPublications().forEach(p -> all.add(p.getName()));
    profile.getPatents().forEach(p -> all.add(p.getName()));
    profile.getAwards().forEach(a -> all.add(a.getName()));
    profile.getLanguages().forEach(l -> all.add(l.getName()));
    all.addAll(profile.getInterests());
    profile.getOtherSections().forEach(s -> all.addAll(s.getLines()));
    return all.stream().map(PersonFields::written);
  }

  private static void addEducation(List<Value> all, Education e) {
    all.add(e.getThesis());
    all.addAll(e.getCourses());
    all.addAll(e.getNotes());
  }

  private static Stream<String> one(Value value) {
    return Stream.of(value).filter(Objects::nonNull).map(PersonFields::written);
  }

  private static Stream<String> bothForms(Value value) {
    return value == null
        ? Stream.empty()
        : value.getCanonical() == null || value.getCanonical().equals(value.getWritten())
            ? Stream.of(value.getWritten())
            : Stream.of(value.getWritten(), value.getCanonical());
  }

  private static String best(Value value) {
    return value == null
        ? null
        : value.getCanonical() != null ? value.getCanonical() : value.getWritten();
  }

  private static String written(Value value) {
    return value == null ? null : value.getWritten();
  }

  private static String named(Enum<?> level) {
    return level.name().equals("UNKNOWN") ? null : level.name();
  }
}
