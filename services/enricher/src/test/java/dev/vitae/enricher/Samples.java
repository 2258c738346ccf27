package dev.vitae.enricher;

import dev.vitae.schemas.AsOfSource;
import dev.vitae.schemas.Claim;
import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.ClaimKind;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short ways to write down what a normalizer would have read. */
public final class Samples {
  /** When the first document came; further ones come by seconds later. */
  public static final Instant FIRST = Instant.parse("2026-06-01T12:00:00Z");

  private Samples() {}

  public static Evidence at(int place) {
    return new Evidence(0, List.of(new Span(place, place + 5, 0, null)), 1f, "sample", List.of());
  }

  public static Value value(String written) {
    return new Value(written, null, at(Math.floorMod(written.hashCode(), 1000)));
  }

  public static Value value(String written, String canonical) {
    return new Value(written, canonical, at(Math.floorMod(written.hashCode(), 1000)));
  }

  /** A date such as 2020-04 or 2020; null for an empty text. */
  public static PartialDate date(String written) {
    if (written.isEmpty()) {
      return null;
    }
    int month = written.length() > 4 ? Integer.parseInt(written.substring(5)) : 0;
    int year = Integer.parseInt(written.substring(0, 4));
    return new PartialDate(written, year, month, false, at(year));
  }

  /** A position; an empty end and 'present' make it current. */
  public static Position.Builder position(
      String id, String employer, String title, String start, String end) {
    boolean current = end.equals("present");
    return Position.newBuilder()
        .setId(id)
        .setEmployer(employer.isEmpty() ? null : value(employer))
        .setTitle(title.isEmpty() ? null : value(title))
        .setKind(PositionKind.EMPLOYEE)
        .setStart(date(start))
        .setEnd(current ? null : date(end))
        .setCurrent(current)
        .setPresent(current ? value("Present") : null);
  }

  public static Education education(
      String id, String institution, String degree, DegreeLevel level, String start, String end) {
    return Education.newBuilder()
        .setId(id)
        .setInstitution(value(institution))
        .setDegree(degree.isEmpty() ? null : value(degree))
        .setLevel(level)
        .setStart(date(start))
        .setEnd(date(end))
        .build();
  }

  public static Skill skill(String name) {
    return new Skill(value(name), null, null, List.of("skills"), null, null);
  }

  public static Claim claim(ClaimKind kind, ClaimAuthor author, int months, boolean atLeast) {
    return new Claim(kind, author, months, atLeast, value(months + " months"));
  }

  public static PersonName name(String full) {
    return new PersonName(value(full), null, null, null, null, null);
  }

  public static Value email(String address) {
    return value(address, address.toLowerCase(Locale.ROOT));
  }

  public static Link link(String network, String url) {
    return new Link(network, null, value(url, "https://" + url));
  }

  public static DocumentInfo info(String asOf) {
    return DocumentInfo.newBuilder()
        .setAsOf(asOf.isEmpty() ? new PartialDate("", 0, 0, false, at(0)) : date(asOf))
        .setAsOfSource(AsOfSource.STATED)
        .build();
  }

  public static List<PersonDocument> documents(String... asOf) {
    List<PersonDocument> documents = new ArrayList<>();
    for (int i = 0; i < asOf.length; i++) {
      documents.add(
          new PersonDocument("d" + i, FIRST.plusSeconds(i), "1", List.of(), info(asOf[i])));
    }
    return documents;
  }

  /** A document that came so many seconds after the first. */
  public static NormalizedProfile document(
      String documentId, int seconds, String asOf, Profile profile, Submission... submissions) {
    return NormalizedProfile.newBuilder()
        .setDocumentId(documentId)
        .setParserVersion("1")
        .setReceivedAt(FIRST.plusSeconds(seconds))
        .setSubmissions(List.of(submissions))
        .setDocument(info(asOf))
        .setText("The text of " + documentId)
        .setProfile(profile)
        .build();
  }

  public static Submission submission(String source, String applicantId) {
    return new Submission(source + applicantId, source, "", applicantId, FIRST);
  }

  public static Profile.Builder person(String name, String... emails) {
    List<Value> values = new ArrayList<>();
    for (String email : emails) {
      values.add(email(email));
    }
    return Profile.newBuilder().setName(name.isEmpty() ? null : name(name)).setEmails(values);
  }
}
