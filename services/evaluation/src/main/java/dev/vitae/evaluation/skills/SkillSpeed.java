package dev.vitae.evaluation.skills;

import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.skills.Skills;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much CPU the catalogue takes to load and a person's skills take to be found. A typical person
 * has four positions with six bullet points each and two dozen listed skills.
 */
public final class SkillSpeed {
  private static final int POSITIONS = 4;
  private static final int BULLETS = 6;
  private static final int PEOPLE = 20;
  private static final int ROUNDS = 400;
  private static final double NANOS_IN_MILLI = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private SkillSpeed() {}

  /** Prints CPU milliseconds. */
  public static void main(String[] arguments) {
    new SkillSpeed().run();
  }

  private void run() {
    long before = threads.getCurrentThreadCpuTime();
    Skills skills = new Skills(OperatorTaxonomy.NONE);
    print("loading, first", threads.getCurrentThreadCpuTime() - before);
    before = threads.getCurrentThreadCpuTime();
    skills = new Skills(OperatorTaxonomy.NONE);
    print("loading again", threads.getCurrentThreadCpuTime() - before);
    List<Profile> people = people();
    long found = 0;
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      before = threads.getCurrentThreadCpuTime();
      for (Profile person : people) {
        found += skills.of(person, new UseOfPositions(person, documents())).skills().size();
      }
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    print("a person", best / people.size());
    System.out.printf(
        Locale.ROOT, "%.1f skills a person%n", (double) found / ROUNDS / people.size());
  }

  private static List<PersonDocument> documents() {
    DocumentInfo info = DocumentInfo.newBuilder().build();
    return List.of(new PersonDocument("d", Instant.EPOCH, "", List.of(), info));
  }

  private static List<Profile> people() {
    List<Value> texts = new ArrayList<>();
    List<Skill> listed = new ArrayList<>();
    for (SkillPassage passage : SkillPassage.read(SkillAccuracy.PASSAGES)) {
      Profile profile = passage.profile();
      listed.addAll(profile.getSkills());
      if (profile.getSummary() != null) {
        texts.add(profile.getSummary());
      }
    }
    List<Profile> people = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      List<Position> positions = new ArrayList<>();
      for (int i = 0; i < POSITIONS; i++) {
        int first = (person * POSITIONS + i) * BULLETS % (texts.size() - BULLETS);
        positions.add(
            Position.newBuilder()
                .setId("p" + i)
                .setHighlights(List.copyOf(texts.subList(first, first + BULLETS)))
                .build());
      }
      int from = person * 4 % (listed.size() - 24);
      people.add(
          Profile.newBuilder()
              .setSkills(List.copyOf(listed.subList(from, from + 24)))
              .setPositions(positions)
              .build());
    }
    return people;
  }

  private static void print(String what, long nanos) {
    System.out.printf(Locale.ROOT, "%-15s %8.3f ms%n", what, nanos / NANOS_IN_MILLI);
  }
}
