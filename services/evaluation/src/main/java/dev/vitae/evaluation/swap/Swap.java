package dev.vitae.evaluation.swap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Swaps the names, employers, titles and schools of a document for invented ones of other trades
 * and languages, in its model between the steps document and section, and in its truth alike. What
 * the truth has in other words than the document stays in both.
 */
public final class Swap {
  private final Set<Kind> kinds;
  private final long seed;

  /**
   * @param kinds what is swapped
   * @param seed the same seed gives the same words
   */
  public Swap(Set<Kind> kinds, long seed) {
    this.kinds = Set.copyOf(kinds);
    this.seed = seed;
  }

  /** Reads and scores every document of a corpus after the swap. */
  public List<Examination> examine(Corpus corpus) throws UnreadableException {
    ResumeParser parser = new ResumeParser();
    List<Examination> examinations = new ArrayList<>();
    for (LabelledDocument labelled : corpus.documents()) {
      Document document = DocumentStep.read(labelled.content());
      Substitution substitution = substitution(labelled, document.text());
      LabelledDocument swapped =
          new LabelledDocument(
              labelled.name(), labelled.content(), swapped(labelled.truth(), substitution));
      examinations.add(
          Examination.of(
              swapped, parser.read(Rewriting.of(document, substitution), Examination.RECEIVED)));
    }
    return examinations;
  }

  private Substitution substitution(LabelledDocument labelled, String text) {
    Pool pool = new Pool(seed ^ labelled.name().hashCode());
    Substitution substitution = new Substitution();
    JsonNode truth = labelled.truth();
    if (kinds.contains(Kind.NAME)) {
      String[] words = truth.path("basics").path("name").asText().strip().split("[\\s.]+");
      for (int i = 0; i < words.length; i++) {
        if (words[i].length() > 1 && Substitution.isIn(words[i], text)) {
          String other = i < words.length - 1 ? pool.givenName() : pool.familyName();
          substitution.addName(words[i], other);
        }
      }
    }
    for (JsonNode role : truth.path("work")) {
      String employer = role.path("name").asText();
      if (kinds.contains(Kind.EMPLOYER) && isWritten(employer, text)) {
        substitution.add(employer, pool.employer());
      }
      String title = role.path("position").asText();
      if (kinds.contains(Kind.TITLE) && isWritten(title, text)) {
        substitution.add(title, pool.title());
      }
    }
    for (JsonNode study : truth.path("education")) {
      String school = study.path("institution").asText();
      if (kinds.contains(Kind.SCHOOL) && isWritten(school, text)) {
        substitution.add(school, pool.school());
      }
    }
    return substitution;
  }

  private static boolean isWritten(String words, String text) {
    return words.length() > 1 && Substitution.isIn(words, text);
  }

  /** Every text of the truth, but what it says of the document itself. */
  private static JsonNode swapped(JsonNode node, Substitution substitution) {
    if (node.isTextual()) {
      return JsonNodeFactory.instance.textNode(
          substitution.edits(node.asText()).apply(node.asText()));
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(swapped(item, substitution)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties()
          .forEach(
              field ->
                  object.set(
                      field.getKey(),
                      field.getKey().equals("meta")
                          ? field.getValue()
                          : swapped(field.getValue(), substitution)));
      return object;
    }
    return node;
  }
}
