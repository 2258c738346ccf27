package dev.vitae.evaluation.skills;

import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.skills.Skills;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Precision and recall of the skills that are found in passages, by occupation. */
public final class SkillAccuracy {
  /** The passages that were typed before the tables were held against them. */
  public static final String PASSAGES = "passages.tsv";

  /** Passages that were typed after the tables; what failed in them was looked at once since. */
  public static final String HELD_OUT = "held-out-passages.tsv";

  /** Passages that were typed without a look at the tables; those were widened afterwards. */
  public static final String FRESH = "fresh-passages.tsv";

  /** Passages that were typed after that; nobody looked at what fails in them. */
  public static final String LAST = "last-passages.tsv";

  /**
   * What was found of what is there.
   *
   * @param right skills found that the reader takes
   * @param found skills found
   * @param expected skills the reader takes
   */
  public record Score(int right, int found, int expected) {
    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, expected + other.expected);
    }

    /** From 0 to 1; 1 where nothing was found. */
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    /** From 0 to 1; 1 where nothing is there. */
    public double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    /** The harmonic mean of both. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /**
   * The result of one set of passages.
   *
   * @param byOccupation scores by occupation
   * @param ambiguous the score of words that mean other things too, by themselves
   * @param wrong a line for each passage that is not fully right
   */
  public record Report(Map<String, Score> byOccupation, Score ambiguous, List<String> wrong) {
    /** All occupations together. */
    public Score all() {
      return byOccupation.values().stream().reduce(new Score(0, 0, 0), Score::plus);
    }
  }

  private static final List<PersonDocument> DOCUMENTS =
      List.of(
          new PersonDocument(
              "passage", Instant.EPOCH, "", List.of(), DocumentInfo.newBuilder().build()));

  private SkillAccuracy() {}

  /**
   * Prints the scores.
   *
   * @param arguments {@code --wrong} prints the passages that are not fully right, too
   */
  public static void main(String[] arguments) {
    for (String file : List.of(PASSAGES, HELD_OUT, FRESH, LAST)) {
      Report report = of(file);
      System.out.println(file);
      report.byOccupation().forEach(SkillAccuracy::print);
      print("all", report.all());
      print("ambiguous words", report.ambiguous());
      if (List.of(arguments).contains("--wrong")) {
        report.wrong().forEach(System.out::println);
      }
    }
  }

  private static void print(String name, Score score) {
    System.out.printf(
        Locale.ROOT,
        "  %-26s precision %.3f  recall %.3f  F1 %.3f  (%d of %d)%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.expected());
  }

  /** Scores the passages of a table beside this class. */
  public static Report of(String file) {
    Skills skills = new Skills(OperatorTaxonomy.NONE);
    Map<String, Score> byOccupation = new TreeMap<>();
    Score ambiguous = new Score(0, 0, 0);
    List<String> wrong = new ArrayList<>();
    for (SkillPassage passage : SkillPassage.read(file)) {
      Set<String> expected = new TreeSet<>();
      passage.skills().forEach(name -> expected.add(skills.id(name).orElse("unknown " + name)));
      Set<String> found = new TreeSet<>();
      Set<String> byAmbiguousWords = new TreeSet<>();
      Profile profile = passage.profile();
      for (KnownSkill skill : skills.of(profile, new UseOfPositions(profile, DOCUMENTS)).skills()) {
        if (!skill.getImplied()) {
          found.add(skill.getId());
          if (isAmbiguous(skill, passage)) {
            byAmbiguousWords.add(skill.getId());
          }
        }
      }
      byOccupation.merge(passage.occupation(), score(found, expected), Score::plus);
      ambiguous =
          ambiguous.plus(
              score(byAmbiguousWords, Set.of()).plus(rightOf(byAmbiguousWords, expected)));
      if (!found.equals(expected)) {
        wrong.add("  " + differences(found, expected) + "  " + passage.text());
      }
    }
    return new Report(byOccupation, ambiguous, wrong);
  }

  private static Score score(Set<String> found, Set<String> expected) {
    return new Score(
        (int) found.stream().filter(expected::contains).count(), found.size(), expected.size());
  }

  /** Of ambiguous words only precision is asked: what they do not name cannot be counted. */
  private static Score rightOf(Set<String> found, Set<String> expected) {
    int right = score(found, expected).right();
    return new Score(right, 0, right);
  }

  private static boolean isAmbiguous(KnownSkill skill, SkillPassage passage) {
    for (Evidence mention : skill.getMentions()) {
      for (Span span : mention.getSpans()) {
        String words = passage.text().substring(span.getStart(), span.getEnd());
        if (passage.ambiguous().stream().anyMatch(words::equalsIgnoreCase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String differences(Set<String> found, Set<String> expected) {
    List<String> differences = new ArrayList<>();
    found.stream().filter(id -> !expected.contains(id)).forEach(id -> differences.add("+" + id));
    expected.stream().filter(id -> !found.contains(id)).forEach(id -> differences.add("-" + id));
    return String.join(" ", differences);
  }
}
