package dev.vitae.profiles;

import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Highlight;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.Move;
import dev.vitae.schemas.MoveChange;
import dev.vitae.schemas.MoveKind;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Seniority;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An invented person, told in a few words. Every value points at its words in {@link #text()}. */
public final class SamplePerson {
  /** Serdes of all tests; making them is also what lets Avro build generated classes. */
  public static final AvroSerdes SERDES = new AvroSerdes(new InMemorySchemaRegistry());

  private final String personId;
  private final StringBuilder text = new StringBuilder();
  private final Profile.Builder profile = Profile.newBuilder();
  private final Career.Builder career = Career.newBuilder();
  private final List<Position> positions = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<KnownSkill> known = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<Highlight> highlights = new ArrayList<>();
  private final List<PersonDocument> documents = new ArrayList<>();
  private long receivedAt = 1;

  private SamplePerson(String personId) {
    this.personId = personId;
  }

  public static SamplePerson person(String personId) {
    return new SamplePerson(personId);
  }

  public SamplePerson named(String name) {
    profile.setName(PersonName.newBuilder().setFull(value(name)).build());
    return this;
  }

  public SamplePerson headline(String headline) {
    profile.setHeadline(value(headline));
    return this;
  }

  public SamplePerson summary(String summary) {
    profile.setSummary(value(summary));
    return this;
  }

  public SamplePerson lives(String place, String city, String country) {
    profile.setLocation(
        Location.newBuilder().setPlace(value(place)).setCity(city).setCountryCode(country).build());
    return this;
  }

  public SamplePerson works(String title, String employer, boolean current, String... highlights) {
    positions.add(
        Position.newBuilder()
            .setId("p" + (positions.size() + 1))
            .setTitle(value(title))
            .setEmployer(value(employer))
            .setCurrent(current)
            .setHighlights(Arrays.stream(highlights).map(this::value).toList())
            .build());
    return this;
  }

  public SamplePerson knows(String... names) {
    for (String name : names) {
      skills.add(Skill.newBuilder().setName(value(name)).build());
    }
    return this;
  }

  /** A skill of the catalogue; an implied one stands in no words of the document. */
  public SamplePerson can(String id, String name, boolean implied) {
    known.add(KnownSkill.newBuilder().setId(id).setName(name).setImplied(implied).build());
    return this;
  }

  /** The second position stands before the first in time, as in a document. */
  public SamplePerson turned(JobFunction from, JobFunction to, int breakMonths) {
    moves.add(
        Move.newBuilder()
            .setFrom("positions/1")
            .setTo("positions/0")
            .setKind(MoveKind.TURN)
            .setChanges(List.of(MoveChange.EMPLOYER, MoveChange.FUNCTION))
            .setFromFunction(from)
            .setToFunction(to)
            .setBreakMonths(breakMonths)
            .setRule("function-changes")
            .setDerivedFrom(List.of("positions/1/title", "positions/0/title"))
            .build());
    return this;
  }

  /** The first bullet point of the first position is a highlight. */
  public SamplePerson shines() {
    Value bullet = positions.get(0).getHighlights().get(0);
    highlights.add(
        Highlight.newBuilder()
            .setPath("positions/0/highlights/0")
            .setText(bullet.getWritten())
            .setReasons(List.of("own-work"))
            .setEvidence(bullet.getEvidence())
            .build());
    return this;
  }

  public SamplePerson months(int months) {
    career.setTotalMonths(Figure.newBuilder().setValue(months).setUnit("months").build());
    return this;
  }

  public SamplePerson level(Seniority seniority, DegreeLevel degree) {
    career.setSeniority(seniority).setHighestDegree(degree);
    return this;
  }

  public SamplePerson document(String documentId, long receivedAtMillis) {
    receivedAt = receivedAtMillis;
    documents.add(
        PersonDocument.newBuilder()
            .setDocumentId(documentId)
            .setReceivedAt(Instant.ofEpochMilli(receivedAt))
            .build());
    return this;
  }

  /** The text of the document that all this stands in. */
  public String text() {
    return text.toString();
  }

  public Profile profile() {
    return profile.setPositions(positions).setSkills(skills).build();
  }

  public EnrichedProfile build() {
    if (documents.isEmpty()) {
      document("d-" + personId, receivedAt);
    }
    return EnrichedProfile.newBuilder()
        .setPersonId(personId)
        .setDocuments(documents)
        .setProfile(profile())
        .setCareer(career.build())
        .setSkills(known)
        .setMoves(moves)
        .setHighlights(highlights)
        .build();
  }

  private Value value(String written) {
    int start = text.length();
    text.append(written).append('\n');
    Span span = Span.newBuilder().setStart(start).setEnd(start + written.length()).build();
    return Value.newBuilder()
        .setWritten(written)
        .setEvidence(Evidence.newBuilder().setSpans(List.of(span)).build())
        .build();
  }
}
