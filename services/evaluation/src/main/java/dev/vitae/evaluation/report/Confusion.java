package dev.vitae.evaluation.report;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands where an employer or a title should: the other one, or something else. */
final class Confusion {
  private static final List<String> COLUMNS =
      List.of("itself", "the other", "another's", "something else", "nothing");

  private Confusion() {}

  static void write(Markdown page, List<Examination> set) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(set, Field.WORK_EMPLOYER, Field.WORK_POSITION));
    rows.add(row(set, Field.WORK_POSITION, Field.WORK_EMPLOYER));
    List<String> head = new ArrayList<>(List.of("read as"));
    head.addAll(COLUMNS);
    page.table(head, rows);
  }

  private static List<String> row(List<Examination> set, Field field, Field other) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Examination examination : set) {
      List<Verdict> all = examination.score().verdicts();
      for (Verdict verdict : all) {
        if (verdict.field() == field && verdict.truth() != null) {
          counts.merge(column(verdict, all, other), 1, Integer::sum);
        }
      }
    }
    List<String> row = new ArrayList<>(List.of("the truth's " + field.label()));
    COLUMNS.forEach(column -> row.add(String.valueOf(counts.getOrDefault(column, 0))));
    return row;
  }

  private static String column(Verdict verdict, List<Verdict> all, Field other) {
    if (verdict.right()) {
      return "itself";
    }
    if (verdict.read() == null) {
      return "nothing";
    }
    for (Verdict one : all) {
      if (one.truth() != null && one.truth().equals(verdict.read())) {
        if (one.field() == other) {
          return "the other";
        }
        if (one.field() == verdict.field()) {
          return "another's";
        }
      }
    }
    return "something else";
  }
}
