package dev.vitae.evaluation.report;

import static dev.vitae.evaluation.report.Markdown.percent;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.evaluation.score.Count;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well the documents of a set are read, by field, format, layout and language. */
final class AccuracyTables {
  private AccuracyTables() {}

  static void write(Markdown page, List<Examination> set) {
    fields(page, set);
    groups(page, set, "format", LabelledDocument::format);
    groups(page, set, "layout", LabelledDocument::layout);
    groups(page, set, "language", LabelledDocument::language);
  }

  private static void fields(Markdown page, List<Examination> set) {
    Score score = Examination.score(set);
    List<List<String>> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      Count count = score.field(field);
      if (!count.isEmpty()) {
        rows.add(row(field.label(), count, percent(score.macro(field))));
      }
    }
    rows.add(row("**all but work.text**", score.all(), ""));
    page.table(List.of("field", "P", "R", "F1", "macro F1", "support"), rows);
  }

  private static List<String> row(String name, Count count, String macro) {
    return List.of(
        name,
        percent(count.precision()),
        percent(count.recall()),
        percent(count.f1()),
        macro,
        String.valueOf(count.support()));
  }

  /** A row for each group, with the F1 of every field; nothing where there is but one group. */
  private static void groups(
      Markdown page, List<Examination> set, String name, Function<LabelledDocument, String> key) {
    Map<String, List<Examination>> groups = group(set, key);
    if (groups.size() < 2) {
      return;
    }
    List<Field> fields = new ArrayList<>(List.of(Field.values()));
    fields.retainAll(Examination.score(set).fields().keySet());
    List<String> head = new ArrayList<>(List.of(name, "documents", "fully right", "F1"));
    fields.forEach(field -> head.add(field.label()));
    List<List<String>> rows = new ArrayList<>();
    groups.forEach(
        (group, examinations) -> {
          Score score = Examination.score(examinations);
          List<String> row =
              new ArrayList<>(
                  List.of(
                      group,
                      String.valueOf(score.documents()),
                      score.fullyRight() + " of " + score.scored(),
                      percent(score.all().f1())));
          fields.forEach(field -> row.add(percent(score.field(field).f1())));
          rows.add(row);
        });
    page.table(head, rows);
  }

  /** By the key, in its order; documents without it are left out. */
  static Map<String, List<Examination>> group(
      List<Examination> set, Function<LabelledDocument, String> key) {
    return set.stream()
        .filter(examination -> !key.apply(examination.document()).isEmpty())
        .collect(
            Collectors.groupingBy(
                examination -> key.apply(examination.document()),
                TreeMap::new,
                Collectors.toList()));
  }
}
