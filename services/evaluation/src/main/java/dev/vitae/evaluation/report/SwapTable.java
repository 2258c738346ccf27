package dev.vitae.evaluation.report;

import static dev.vitae.evaluation.report.Markdown.percent;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Score;
import dev.vitae.evaluation.swap.Kind;
import dev.vitae.evaluation.swap.Swap;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much of what is read hangs on whose names, employers, titles and schools they are. */
final class SwapTable {
  private static final long SEED = 1;
  private static final String ALL = "everything";

  private SwapTable() {}

  /** Writes the table and gives what was read with everything swapped. */
  static List<Examination> write(Markdown page, Corpus corpus, Score before)
      throws UnreadableException {
    Map<String, Set<Kind>> ways = new LinkedHashMap<>();
    ways.put(ALL, EnumSet.allOf(Kind.class));
    for (Kind kind : Kind.values()) {
      ways.put(kind.name().toLowerCase(Locale.ROOT) + "s", EnumSet.of(kind));
    }
    Map<String, List<Examination>> read = new LinkedHashMap<>();
    for (Map.Entry<String, Set<Kind>> way : ways.entrySet()) {
      read.put(way.getKey(), new Swap(way.getValue(), SEED).examine(corpus));
    }
    List<Field> fields =
        List.of(
            Field.NAME,
            Field.WORK_EMPLOYER,
            Field.WORK_POSITION,
            Field.WORK_TEXT,
            Field.EDU_INSTITUTION,
            Field.EDU_DEGREE);
    List<String> head = new ArrayList<>(List.of("swapped", "F1", "fully right"));
    fields.forEach(field -> head.add(field.label()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("nothing", before, fields));
    read.forEach((way, set) -> rows.add(row(way, Examination.score(set), fields)));
    page.table(head, rows);
    return read.get(ALL);
  }

  private static List<String> row(String name, Score score, List<Field> fields) {
    List<String> row =
        new ArrayList<>(
            List.of(name, percent(score.all().f1()), String.valueOf(score.fullyRight())));
    fields.forEach(field -> row.add(percent(score.field(field).f1())));
    return row;
  }
}
