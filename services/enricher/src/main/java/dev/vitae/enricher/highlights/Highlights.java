package dev.vitae.enricher.highlights;

import dev.vitae.enricher.experience.Role;
import dev.vitae.enricher.experience.Roles;
import dev.vitae.enricher.skills.SpanCut;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Highlight;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Three to five of the person's own sentences that say best what came of their work: never
 * invented, never altered. What speaks for a sentence stands in {@link Speaks}.
 */
public final class Highlights {
  /** Goes up whenever a table or a rule of the first line or the highlights changes. */
  public static final String VERSION = "2";

  private static final int MOST = 5;
  private static final int FEWEST = 3;

  /** One position must not be all that is told. */
  private static final int OF_ONE_POSITION = 2;

  /** Own verb and own work of now, or a result; below it a sentence is taken only to make three. */
  private static final double ENOUGH = 4;

  /** Below it a sentence says nothing. */
  private static final double NOTHING = 1.5;

  /** A longer bullet point is running text. */
  private static final int LONG_BULLET = 280;

  private record Scored(Sentence sentence, List<Speaks> speak, double weight) {}

  private Highlights() {}

  /**
   * The highlights, strongest first.
   *
   * @param now the current or else the latest role; null where there is none
   * @param asOf index of the career's month
   * @param findings what is known of the documents
   */
  public static List<Highlight> of(Roles roles, Role now, int asOf, List<Finding> findings) {
    JobFunction function = now == null ? JobFunction.UNKNOWN : now.function();
    List<Scored> scored = new ArrayList<>();
    for (Sentence sentence : sentences(roles)) {
      List<Speaks> speak = Speaks.of(sentence, function, asOf);
      findings.forEach(finding -> against(finding, sentence, speak));
      double weight = speak.stream().mapToDouble(Speaks::weight).sum();
      if (weight >= NOTHING && says(speak)) {
        scored.add(new Scored(sentence, speak, weight));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::weight).reversed());
    return chosen(scored).stream().map(Highlights::highlight).toList();
  }

  private static void against(Finding finding, Sentence sentence, List<Speaks> speak) {
    Evidence at = finding.getEvidence();
    if (finding.getCode() == FindingCode.RESULT_TOLD_TWO_WAYS
        && at.getDerivedFrom().contains(sentence.path())) {
      speak.add(Speaks.CONTRADICTED);
    }
    if (finding.getCode() == FindingCode.DAMAGED_TEXT && meet(at, evidence(sentence))) {
      speak.add(Speaks.DAMAGED);
    }
  }

  private static boolean meet(Evidence one, Evidence other) {
    return one.getDocument() == other.getDocument()
        && one.getSpans().stream()
            .anyMatch(
                a ->
                    other.getSpans().stream()
                        .anyMatch(b -> a.getStart() < b.getEnd() && b.getStart() < a.getEnd()));
  }

  /** When and where alone make no highlight. */
  private static boolean says(List<Speaks> speak) {
    return speak.contains(Speaks.RESULT)
        || speak.contains(Speaks.FIGURE)
        || speak.contains(Speaks.ACHIEVEMENT)
        || speak.contains(Speaks.OWN_WORK);
  }

  private static List<Scored> chosen(List<Scored> scored) {
    List<Scored> chosen = new ArrayList<>();
    Map<String, Integer> byPosition = new HashMap<>();
    Set<String> texts = new HashSet<>();
    for (Scored each : scored) {
      String position = each.sentence().role().path();
      boolean enough = each.weight() >= ENOUGH || chosen.size() < FEWEST;
      if (chosen.size() < MOST
          && enough
          && byPosition.getOrDefault(position, 0) < OF_ONE_POSITION
          && texts.add(each.sentence().text())) {
        byPosition.merge(position, 1, Integer::sum);
        chosen.add(each);
      }
    }
    for (Scored each : scored) {
      if (chosen.size() < FEWEST && texts.add(each.sentence().text())) {
        chosen.add(each);
      }
    }
    return chosen;
  }

  private static List<Sentence> sentences(Roles roles) {
    List<Sentence> sentences = new ArrayList<>();
    for (Role role : roles.all()) {
      Position position = role.stint().position();
      String path = role.path();
      for (int i = 0; i < position.getHighlights().size(); i++) {
        Value bullet = position.getHighlights().get(i);
        String at = path + "/highlights/" + i;
        if (bullet.getWritten().length() > LONG_BULLET) {
          sentences.addAll(Sentence.in(role, at, bullet));
        } else if (!bullet.getWritten().isBlank()) {
          sentences.add(Sentence.whole(role, at, bullet));
        }
      }
      if (position.getDescription() != null) {
        sentences.addAll(Sentence.in(role, path + "/description", position.getDescription()));
      }
    }
    return sentences;
  }

  private static Highlight highlight(Scored scored) {
    Sentence sentence = scored.sentence();
    return new Highlight(
        sentence.path(),
        sentence.text(),
        (float) scored.weight(),
        scored.speak().stream().map(Speaks::id).toList(),
        evidence(sentence));
  }

  private static Evidence evidence(Sentence sentence) {
    return SpanCut.of(
        sentence.value(),
        sentence.path(),
        sentence.start(),
        sentence.end(),
        "highlight",
        sentence.value().getEvidence().getConfidence());
  }
}
