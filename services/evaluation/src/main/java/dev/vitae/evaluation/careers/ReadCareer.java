package dev.vitae.evaluation.careers;

import dev.vitae.schemas.AsOfSource;
import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An invented career as a document, with what a reader says of it and would choose of it. */
final class ReadCareer {
  private final StringBuilder text = new StringBuilder();
  private final List<Position> positions = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final Set<String> acceptable = new HashSet<>();
  private final Set<String> best = new HashSet<>();
  private String name = "";
  private String asOf = "";
  private Pattern domain = Pattern.compile("");
  private Pattern industry = Pattern.compile("");
  private Pattern strength = Pattern.compile("");

  /**
   * Reads a career: first a word for what the line is, then the line. Sentences begin with a star
   * where any reader would choose them, with a plus where one may, with a minus where none would.
   */
  static ReadCareer of(List<String> lines) {
    ReadCareer career = new ReadCareer();
    lines.forEach(career::line);
    return career;
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    String rest = line.substring(space + 1);
    switch (line.substring(0, space)) {
      case "career" -> name = rest;
      case "asof" -> asOf = rest;
      case "position" -> position(rest.split(" \\| "));
      case "skill" -> skills.add(new Skill(value(rest), null, null, List.of(), null, null));
      case "*" -> {
        best.add(rest);
        acceptable.add(rest);
        sentence(rest);
      }
      case "+" -> {
        acceptable.add(rest);
        sentence(rest);
      }
      case "-" -> sentence(rest);
      case "domain" -> domain = anyOf(rest);
      case "industry" -> industry = anyOf(rest);
      case "strength" -> strength = anyOf(rest);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static Pattern anyOf(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void position(String[] parts) {
    boolean current = parts[3].equals("present");
    positions.add(
        Position.newBuilder()
            .setId("p" + (positions.size() + 1))
            .setKind(PositionKind.EMPLOYEE)
            .setTitle(value(parts[0]))
            .setEmployer(value(parts[1]))
            .setStart(date(parts[2]))
            .setEnd(current ? null : date(parts[3]))
            .setCurrent(current)
            .setLocation(new Location(value(parts[4]), parts[4], null, null, null))
            .build());
  }

  private void sentence(String words) {
    Position last = positions.remove(positions.size() - 1);
    List<Value> highlights = new ArrayList<>(last.getHighlights());
    highlights.add(value(words));
    positions.add(Position.newBuilder(last).setHighlights(highlights).build());
  }

  private Value value(String written) {
    int start = text.length();
    text.append(written).append('\n');
    Span span = new Span(start, start + written.length(), 0, null);
    return new Value(written, null, new Evidence(0, List.of(span), 1f, "typed", List.of()));
  }

  private static PartialDate date(String written) {
    String[] parts = written.split("-");
    Evidence evidence = new Evidence(0, List.of(), 1f, "typed", List.of());
    return new PartialDate(
        written, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), false, evidence);
  }

  NormalizedProfile document() {
    DocumentInfo info =
        DocumentInfo.newBuilder().setAsOf(date(asOf)).setAsOfSource(AsOfSource.STATED).build();
    return NormalizedProfile.newBuilder()
        .setDocumentId(name)
        .setReceivedAt(Instant.EPOCH)
        .setDocument(info)
        .setText(text.toString())
        .setProfile(Profile.newBuilder().setPositions(positions).setSkills(skills).build())
        .build();
  }

  String name() {
    return name;
  }

  boolean isDomain(String words) {
    return domain.matcher(words).find();
  }

  boolean isIndustry(String words) {
    return industry.matcher(words).find();
  }

  boolean isStrength(String words) {
    return strength.matcher(words).find();
  }

  /** Sentences of which a reader may choose any. */
  Set<String> acceptable() {
    return acceptable;
  }

  /** Sentences that any reader would choose. */
  Set<String> best() {
    return best;
  }
}
