package dev.vitae.evaluation.generate.people;

import java.time.YearMonth;
import java.util.List;

/**
 * An invented person, as complete as a résumé may be. Lists are in the order in which résumés give
 * them: the latest first.
 *
 * @param asOf the month in which the résumé is written: nothing in it is later
 */
public record Person(
    String language,
    String country,
    String occupation,
    YearMonth asOf,
    String name,
    String headline,
    String summary,
    Contact contact,
    List<Stint> work,
    List<Study> studies,
    List<SkillGroup> skills,
    List<Spoken> languages,
    List<Certificate> certificates,
    List<Publication> publications,
    List<Award> awards,
    List<Project> projects,
    List<Volunteering> volunteering,
    List<Referee> references,
    List<String> interests) {

  /** From month to month, both included; without an end it lasts. */
  public record Period(YearMonth start, YearMonth end) {}

  /** A place as its country writes it; the region may be empty. */
  public record Place(String city, String region, String postcode) {}

  public record Link(String network, String user, String url) {}

  public record Contact(
      String email, String phone, String street, Place place, String country, List<Link> links) {}

  /** Why somebody is somewhere. */
  public enum Kind {
    EMPLOYED,
    FREELANCE,
    INTERNSHIP
  }

  /** Time at one employer: one role, or several by promotion, the latest first. */
  public record Stint(String employer, Place place, Kind kind, List<Role> roles) {}

  public record Role(String title, Period period, String summary, List<String> tasks) {}

  /** The grade may be empty, as may the area of an apprenticeship. */
  public record Study(
      String institution, Place place, String degree, String area, Period period, String grade) {}

  public record SkillGroup(String name, List<String> skills) {}

  public record Spoken(String language, String level) {}

  public record Certificate(String name, String issuer, YearMonth date) {}

  public record Publication(String authors, String title, String venue, int year) {}

  public record Award(String title, String awarder, int year) {}

  public record Project(String name, String description, int year) {}

  public record Volunteering(String organization, String position, Period period) {}

  /** Somebody else, whose contact is never the person's. */
  public record Referee(String name, String position, String email) {}
}
