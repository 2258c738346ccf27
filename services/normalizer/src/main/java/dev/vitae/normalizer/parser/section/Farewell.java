package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that end a letter, where a résumé was written into one: no part of its last section.
 */
final class Farewell {
  /** A name and little more stands below the words. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 60;

  private static final Set<String> WORDS =
      Set.of(
          "regards",
          "best regards",
          "kind regards",
          "warm regards",
          "sincerely",
          "yours sincerely",
          "yours faithfully",
          "best",
          "best wishes",
          "cheers",
          "thanks",
          "many thanks",
          "thank you",
          "thank you for reading",
          "thanks for reading",
          "thank you for your time",
          "mit freundlichen grussen",
          "freundliche grusse",
          "beste grusse",
          "viele grusse",
          "cordialement",
          "bien cordialement",
          "bien a vous",
          "salutations",
          "merci",
          "atentamente",
          "saludos",
          "un saludo",
          "saludos cordiales",
          "atenciosamente",
          "cordiali saluti",
          "distinti saluti",
          "met vriendelijke groet",
          "z powazaniem",
          "saygilarimla",
          "以上",
          "此致",
          "敬具");

  private Farewell() {}

  /** The sections, with what ends the letter in one without a heading. */
  static List<Section> parted(Document document, List<Section> sections) {
    if (sections.isEmpty()) {
      return sections;
    }
    Section last = sections.getLast();
    List<Line> lines = last.lines();
    for (int i = Math.max(1, lines.size() - MOST_LINES); i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean mayEnd = line.end() - line.start() <= LONGEST && line.kind() == Line.Kind.TEXT;
      if (mayEnd && WORDS.contains(PlainWords.fold(document.textOf(line)))) {
        List<Section> parted = new ArrayList<>(sections.subList(0, sections.size() - 1));
        parted.add(new Section(last.kind(), last.heading(), lines.subList(0, i)));
        parted.add(new Section(Kind.OTHER, null, lines.subList(i, lines.size())));
        return parted;
      }
    }
    return sections;
  }
}
