package dev.vitae.evaluation.report;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.evaluation.score.Count;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Score;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every field of every layout in every format, as a table for programs. */
final class Cube {
  static final String HEAD =
      String.join(
          "\t",
          "set",
          "format",
          "layout",
          "documents",
          "fullyRight",
          "field",
          "precision",
          "recall",
          "f1",
          "support");

  private Cube() {}

  static void write(StringBuilder table, String name, List<Examination> set) {
    AccuracyTables.group(set, LabelledDocument::format)
        .forEach(
            (format, some) ->
                AccuracyTables.group(some, LabelledDocument::layout)
                    .forEach((layout, cell) -> write(table, List.of(name, format, layout), cell)));
  }

  private static void write(StringBuilder table, List<String> key, List<Examination> cell) {
    Score score = Examination.score(cell);
    for (Map.Entry<Field, Count> field : score.fields().entrySet()) {
      Count count = field.getValue();
      table
          .append(String.join("\t", key))
          .append(
              String.format(
                  Locale.ROOT,
                  "\t%d\t%d\t%s\t%.4f\t%.4f\t%.4f\t%d%n",
                  score.documents(),
                  score.fullyRight(),
                  field.getKey().label(),
                  count.precision(),
                  count.recall(),
                  count.f1(),
                  count.support()));
    }
  }
}
