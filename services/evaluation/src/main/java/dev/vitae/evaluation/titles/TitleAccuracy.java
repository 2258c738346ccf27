package dev.vitae.evaluation.titles;

import dev.vitae.enricher.titles.Title;
import dev.vitae.enricher.titles.Titles;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Seniority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Titles typed by hand, as people write them, against what the enricher says of them: {@code
 * TitleAccuracy [--wrong]}. The tables of titles were not made from them. Where ISCO-08 has several
 * unit groups for what a title says, each of them is right.
 */
public final class TitleAccuracy {
  /** Typed before the tables; what was wrong was looked at while they were mended. */
  public static final String DEVELOPMENT = "titles.tsv";

  /** Typed after the tables, never looked at. */
  public static final String HELD_OUT = "held-out.tsv";

  /** A title and what a person says of it. */
  public record Case(
      String language,
      String title,
      JobFunction function,
      Seniority seniority,
      List<String> unitGroups) {}

  /** How many of how many titles are right. */
  public record Score(int titles, int function, int seniority, int unitGroup) {
    private static final Score NONE = new Score(0, 0, 0, 0);

    private Score plus(Case truth, Title said) {
      return new Score(
          titles + 1,
          function + (isFunctionRight(truth, said) ? 1 : 0),
          seniority + (isSeniorityRight(truth, said) ? 1 : 0),
          unitGroup + (isUnitGroupRight(truth, said) ? 1 : 0));
    }

    /** The share of titles whose function is right. */
    public double ofFunction() {
      return (double) function / titles;
    }

    /** The share of titles whose level is right. */
    public double ofSeniority() {
      return (double) seniority / titles;
    }

    /** The share of titles whose unit group is right. */
    public double ofUnitGroup() {
      return (double) unitGroup / titles;
    }
  }

  private TitleAccuracy() {}

  public static void main(String[] args) {
    boolean wrong = List.of(args).contains("--wrong");
    for (String set : List.of(DEVELOPMENT, HELD_OUT)) {
      List<Case> cases = cases(set);
      Map<String, Score> byLanguage = new TreeMap<>();
      Map<String, Score> byRule = new TreeMap<>();
      for (Case truth : cases) {
        Title said = Titles.of(truth.title());
        byLanguage.merge(truth.language(), Score.NONE.plus(truth, said), TitleAccuracy::sum);
        byRule.merge(said.rule().id(), Score.NONE.plus(truth, said), TitleAccuracy::sum);
        if (wrong) {
          printWrong(truth, said);
        }
      }
      System.out.printf("%s%n", set);
      byLanguage.forEach(TitleAccuracy::print);
      byRule.forEach(TitleAccuracy::print);
      print("all", of(cases));
    }
  }

  /** The titles of a set. */
  public static List<Case> cases(String set) {
    List<Case> cases = new ArrayList<>();
    for (List<String> row : Table.rows(TitleAccuracy.class, set, 5)) {
      cases.add(
          new Case(
              row.get(0),
              row.get(1),
              JobFunction.valueOf(row.get(2)),
              Seniority.valueOf(row.get(3)),
              List.of(row.get(4).split(" "))));
    }
    return cases;
  }

  /** How many of the titles are right. */
  public static Score of(List<Case> cases) {
    Score score = Score.NONE;
    for (Case truth : cases) {
      score = score.plus(truth, Titles.of(truth.title()));
    }
    return score;
  }

  private static boolean isFunctionRight(Case truth, Title said) {
    return said.function() == truth.function();
  }

  private static boolean isSeniorityRight(Case truth, Title said) {
    return said.seniority() == truth.seniority();
  }

  private static boolean isUnitGroupRight(Case truth, Title said) {
    return said.unitGroup() != null && truth.unitGroups().contains(said.unitGroup());
  }

  private static Score sum(Score one, Score other) {
    return new Score(
        one.titles() + other.titles(),
        one.function() + other.function(),
        one.seniority() + other.seniority(),
        one.unitGroup() + other.unitGroup());
  }

  private static void print(String name, Score score) {
    System.out.printf(
        "  %-26s %4d titles  function %.3f  seniority %.3f  unit group %.3f%n",
        name, score.titles(), score.ofFunction(), score.ofSeniority(), score.ofUnitGroup());
  }

  private static void printWrong(Case truth, Title said) {
    List<String> wrong = new ArrayList<>();
    if (!isFunctionRight(truth, said)) {
      wrong.add(said.function() + " not " + truth.function());
    }
    if (!isSeniorityRight(truth, said)) {
      wrong.add(said.seniority() + " not " + truth.seniority());
    }
    if (!isUnitGroupRight(truth, said)) {
      wrong.add(said.unitGroup() + " not " + truth.unitGroups());
    }
    if (!wrong.isEmpty()) {
      System.out.printf(
          "%s | %s | %s | %s %s%n",
          truth.language(), truth.title(), String.join("; ", wrong), said.rule(), said.canonical());
    }
  }
}
