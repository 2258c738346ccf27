package dev.vitae.evaluation.careers;

import dev.vitae.enricher.Enrichment;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.FirstLinePart;
import dev.vitae.schemas.FirstLineStatement;
import dev.vitae.schemas.Highlight;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often a first line names the domain, the industry and strengths as a reader would, and how
 * many of the highlights a reader would choose, too. Careers and choices were typed before the
 * rules were held against them.
 */
public final class CareerAccuracy {

  /** What is counted. */
  public enum Measure {
    /** Careers whose first line names the domain as a reader does. */
    DOMAIN,
    /** Careers whose first line names the industry as a reader does; unknown is not right. */
    INDUSTRY,
    /** Strengths that are said and a reader would accept. */
    STRENGTHS_SAID,
    /** Highlights that are chosen and a reader would accept. */
    HIGHLIGHTS_CHOSEN,
    /** Sentences any reader would choose that are among the highlights. */
    BEST_SENTENCES
  }

  /**
   * How many of what is counted are right.
   *
   * @param right right ones
   * @param all all of them
   */
  public record Score(int right, int all) {
    Score plus(boolean correct) {
      return new Score(right + (correct ? 1 : 0), all + 1);
    }

    /** From 0 to 1; 1 where there is nothing. */
    public double share() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /**
   * The result.
   *
   * @param scores by what is counted
   * @param wrong a line for each thing that a reader sees otherwise
   */
  public record Report(Map<Measure, Score> scores, List<String> wrong) {}

  private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
  private final List<String> wrong = new ArrayList<>();

  private CareerAccuracy() {}

  /**
   * Prints the scores.
   *
   * @param arguments {@code --wrong} prints what a reader sees otherwise, too
   */
  public static void main(String[] arguments) {
    Report report = measure();
    report
        .scores()
        .forEach(
            (measure, score) ->
                System.out.printf(
                    Locale.ROOT,
                    "%-18s %.2f  (%d of %d)%n",
                    measure.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    score.share(),
                    score.right(),
                    score.all()));
    if (List.of(arguments).contains("--wrong")) {
      report.wrong().forEach(System.out::println);
    }
  }

  /** Holds all careers against their readers. */
  public static Report measure() {
    CareerAccuracy accuracy = new CareerAccuracy();
    Enrichment enrichment = Enrichment.standard();
    for (ReadCareer career : careers()) {
      accuracy.compare(career, enrichment.of(career.name(), List.of(career.document()), List.of()));
    }
    return new Report(accuracy.scores, accuracy.wrong);
  }

  private void compare(ReadCareer career, EnrichedProfile known) {
    List<FirstLineStatement> said =
        known.getFirstLine() == null ? List.of() : known.getFirstLine().getStatements();
    String domain = words(said, FirstLinePart.DOMAIN);
    String industry = words(said, FirstLinePart.INDUSTRY);
    count(career, Measure.DOMAIN, career.isDomain(domain), domain);
    count(career, Measure.INDUSTRY, career.isIndustry(industry), industry);
    for (FirstLineStatement statement : said) {
      if (statement.getPart() == FirstLinePart.STRENGTH) {
        String words = statement.getText();
        count(career, Measure.STRENGTHS_SAID, career.isStrength(words), words);
      }
    }
    List<String> chosen = known.getHighlights().stream().map(Highlight::getText).toList();
    for (String sentence : chosen) {
      boolean right = career.acceptable().contains(sentence);
      count(career, Measure.HIGHLIGHTS_CHOSEN, right, sentence);
    }
    for (String sentence : career.best()) {
      count(career, Measure.BEST_SENTENCES, chosen.contains(sentence), sentence);
    }
  }

  private static String words(List<FirstLineStatement> said, FirstLinePart part) {
    return said.stream()
        .filter(statement -> statement.getPart() == part)
        .map(FirstLineStatement::getText)
        .collect(Collectors.joining(" "));
  }

  private void count(ReadCareer career, Measure measure, boolean right, String words) {
    scores.merge(measure, new Score(0, 0).plus(right), (before, now) -> before.plus(right));
    if (!right) {
      wrong.add("  " + measure + " of " + career.name() + ": " + words);
    }
  }

  /** The careers of the table beside this class, apart by empty lines. */
  static List<ReadCareer> careers() {
    List<ReadCareer> careers = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CareerAccuracy.class.getResourceAsStream("careers.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          lines.add(line);
        } else if (!lines.isEmpty()) {
          careers.add(ReadCareer.of(lines));
          lines.clear();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    careers.add(ReadCareer.of(lines));
    return careers;
  }
}
