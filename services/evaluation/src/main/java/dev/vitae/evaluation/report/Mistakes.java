package dev.vitae.evaluation.report;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What goes wrong most often, by the shape of the mistake. */
final class Mistakes {
  private static final int SHOWN = 10;
  private static final int LONGEST = 60;

  private Mistakes() {}

  /** One wrong value with the document it stands in. */
  private record Mistake(String document, Verdict verdict, String shape) {}

  /**
   * @param shown whether examples are: nobody is to look at those of held-out templates
   */
  static void write(Markdown page, String name, List<Examination> set, boolean shown) {
    Map<String, List<Mistake>> groups = new TreeMap<>();
    for (Examination examination : set) {
      for (Verdict verdict : examination.score().verdicts()) {
        if (!verdict.right()) {
          String shape = shape(verdict, examination.score().verdicts());
          groups
              .computeIfAbsent(verdict.field().label() + ": " + shape, key -> new ArrayList<>())
              .add(new Mistake(examination.document().name(), verdict, shape));
        }
      }
    }
    List<List<String>> rows =
        groups.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, List<Mistake>> group) -> -group.getValue().size()))
            .limit(SHOWN)
            .map(group -> row(group.getKey(), group.getValue(), shown))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    page.heading(3, name + ": the most frequent mistakes");
    page.table(List.of("mistake", "values", "documents", "example"), rows);
  }

  private static List<String> row(String name, List<Mistake> mistakes, boolean shown) {
    Mistake example = mistakes.get(mistakes.size() / 2);
    long documents = mistakes.stream().map(Mistake::document).distinct().count();
    return List.of(
        name,
        String.valueOf(mistakes.size()),
        String.valueOf(documents),
        shown ? example(example) : "");
  }

  private static String example(Mistake example) {
    return "%s is read as %s in %s"
        .formatted(
            quoted(example.verdict().truth()),
            quoted(example.verdict().read()),
            example.document());
  }

  private static String quoted(String text) {
    if (text == null) {
      return "nothing";
    }
    return "‘" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "’";
  }

  private static String shape(Verdict wrong, List<Verdict> all) {
    if (wrong.read() == null) {
      return "not read";
    }
    String read = wrong.read().toLowerCase(Locale.ROOT);
    String others =
        all.stream()
            .filter(verdict -> verdict.field() != wrong.field() && verdict.truth() != null)
            .filter(verdict -> verdict.truth().toLowerCase(Locale.ROOT).equals(read))
            .map(Verdict::field)
            .map(Field::label)
            .distinct()
            .sorted()
            .limit(1)
            .collect(Collectors.joining());
    if (!others.isEmpty() && !isDate(wrong.field())) {
      return others + " in its place";
    }
    if (wrong.truth() == null) {
      return "read where there is none";
    }
    String truth = wrong.truth().toLowerCase(Locale.ROOT);
    if (isDate(wrong.field())) {
      return "another date";
    }
    return read.contains(truth) ? "too much" : truth.contains(read) ? "too little" : "another text";
  }

  private static boolean isDate(Field field) {
    return switch (field) {
      case WORK_START, WORK_END, EDU_START, EDU_END -> true;
      case NAME,
          EMAIL,
          PHONE,
          CITY,
          URLS,
          WORK_EMPLOYER,
          WORK_POSITION,
          WORK_TEXT,
          EDU_INSTITUTION,
          EDU_DEGREE,
          SKILLS,
          LANGUAGES,
          CERTIFICATES,
          PUBLICATIONS ->
          false;
    };
  }
}
