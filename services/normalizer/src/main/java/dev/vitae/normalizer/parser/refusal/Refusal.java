package dev.vitae.normalizer.parser.refusal;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.section.Section;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells résumés, profiles and career stories from every other text, by the {@link Sign}s it has.
 * The cost is linear in the document's length.
 */
public final class Refusal {

  /** So much has to speak for a document before it is one. */
  private static final double DOUBT = 4;

  /** Longer texts have more of everything by chance: their doubt grows with each doubling. */
  private static final int USUAL_LENGTH = 20_000;

  /** So much of one sign against it, and the document may be called by that sign's name. */
  private static final double CLEAR = 4;

  /** So many stations with their time, and a story is a career's, whoever else speaks in it. */
  private static final int CAREER = 3;

  /** What lives are told with: others say and ask, one presses, selects and finds. */
  private static final Set<Sign> IN_STORIES =
      EnumSet.of(Sign.NARRATIVE, Sign.OTHERS, Sign.MANUAL, Sign.PAPER, Sign.PROSE);

  private Refusal() {}

  /** Weighs a document with the sections that were found in it. */
  public static Judgement judge(Document document, List<Section> sections) {
    return judge(document, sections, 0);
  }

  /**
   * Weighs a document in which an author may have been found to tell of their own work.
   *
   * @param stations how many stations of a career the author tells of with their time; 0 if the
   *     document is no story
   */
  public static Judgement judge(Document document, List<Section> sections, int stations) {
    if (document.lines().isEmpty()) {
      return new Judgement(false, -DOUBT, "The document has no words.");
    }
    int[] counts = new int[Sign.values().length];
    counts[Sign.STORY.ordinal()] = stations > 0 ? 1 : 0;
    sections(sections, counts);
    LineShapes.count(document, counts);
    words(document, counts);
    double score = -DOUBT - Math.max(0, log2((double) document.text().length() / USUAL_LENGTH));
    Map<Sign, Double> parts = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      boolean told =
          stations > 0 && sign == Sign.PROSE || stations >= CAREER && IN_STORIES.contains(sign);
      double part = told ? 0 : sign.of(counts[sign.ordinal()]);
      score += part;
      if (part != 0) {
        parts.put(sign, part);
      }
    }
    boolean accepted = score >= 0;
    return new Judgement(accepted, score, accepted ? "" : why(parts));
  }

  private static void sections(List<Section> sections, int[] counts) {
    Set<Section.Kind> seen = EnumSet.noneOf(Section.Kind.class);
    for (Section section : sections) {
      if (section.heading() == null || !seen.add(section.kind())) {
        continue;
      }
      Sign sign =
          switch (section.kind()) {
            case WORK -> Sign.WORK;
            case EDUCATION -> Sign.EDUCATION;
            case SKILLS -> Sign.SKILLS;
            case LANGUAGES -> Sign.LANGUAGES;
            case CERTIFICATIONS, VOLUNTEERING, INTERESTS, COURSES -> Sign.SIDE_SECTION;
            case SUMMARY,
                PROJECTS,
                PUBLICATIONS,
                AWARDS,
                REFERENCES,
                CONTACT,
                PATENTS,
                MEMBERSHIPS,
                LINKS ->
                Sign.WEAK_SECTION;
            case HEAD, SITE, OTHER -> null;
          };
      if (sign != null) {
        counts[sign.ordinal()]++;
      }
    }
  }

  /** Counts the different words of each sign; how often one is repeated says nothing. */
  private static void words(Document document, int[] counts) {
    String text = document.text();
    boolean[] seen = new boolean[SignWords.size()];
    boolean inWord = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean starts = c > '\u2E80' || (letter ? !inWord : c == '-' || c == '/' || c == '.');
      long found = starts ? SignWords.TRIE.longestAt(text, i, text.length()) : -1;
      if (found >= 0) {
        int phrase = (int) (found >>> 32);
        counts[SignWords.sign(phrase).ordinal()] += seen[phrase] ? 0 : 1;
        seen[phrase] = true;
        i = (int) found;
      } else {
        i++;
      }
      inWord = letter;
    }
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static String why(Map<Sign, Double> parts) {
    String there = String.join(", ", strongest(parts, true));
    boolean clear = parts.values().stream().anyMatch(part -> part <= -CLEAR);
    if (clear) {
      String likeness = strongest(parts, false).getFirst();
      return "This reads like " + likeness + ", not like a résumé or a career story.";
    }
    return there.isEmpty()
        ? "Nothing in this document tells of a person's work or education, as a résumé does."
        : "Too little in this document tells of a person's work or education; of a résumé it has only "
            + there
            + ".";
  }

  /** At most three that are for it, or against it, the weightiest first. */
  private static List<String> strongest(Map<Sign, Double> parts, boolean isFor) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().isFor() == isFor)
        .sorted(Comparator.comparingDouble(part -> -Math.abs(part.getValue())))
        .limit(3)
        .map(part -> part.getKey().title())
        .toList();
  }
}
