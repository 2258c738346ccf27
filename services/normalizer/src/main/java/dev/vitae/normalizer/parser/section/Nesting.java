package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Headings.Heading;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which headings are parts of the section that another one opened.
 *
 * @param tallies how the document's looks are used
 * @param alone tells the only line of a document that names jobs, studies or languages
 */
record Nesting(Map<Look, LookTally> tallies, Predicate<Line> alone) {
  /** Headings that may stand above a whole career. */
  private static final Set<Kind> WHOLE =
      EnumSet.of(Kind.WORK, Kind.EDUCATION, Kind.SUMMARY, Kind.OTHER);

  /**
   * Whether a heading is a part of the section that is open: 'Languages' below 'Technologies' is a
   * group of skills. Beside it, in another column, headings may look less, a contact alone.
   */
  boolean isWithin(Heading heading, Heading open) {
    if (open.kind() == Kind.CONTACT
        || open.kind() == Kind.LINKS
        || opensAnyway(heading, open)
        || isUnmarked(heading, open)) {
      return false;
    }
    boolean family = tallies.get(heading.look()).isHeadings() && heading.look().level() == 0;
    boolean beside = heading.line().region() != open.line().region();
    boolean contact = heading.kind() == Kind.CONTACT && heading.exact();
    return open.look().above(heading.look())
        && !open.look().isLike(heading.look())
        && !(beside && (family || contact));
  }

  /**
   * Whether a converter marked some headings of the document and left others, of which there is a
   * family, in bold.
   */
  private boolean isUnmarked(Heading heading, Heading open) {
    return open.look().level() > 0
        && heading.look().level() == 0
        && heading.exact()
        && open.kind() != Kind.SKILLS
        && open.kind() != heading.kind()
        && (tallies.get(heading.look()).areSections() || alone.test(heading.line()));
  }

  /** Below 'Short CV' may stand 'Education': jobs and studies are no part of anything else. */
  private static boolean opensAnyway(Heading heading, Heading open) {
    if (heading.exact() && heading.kind() == Kind.CERTIFICATIONS && heading.look().level() > 0) {
      return open.kind() == Kind.SKILLS || open.kind() == Kind.EDUCATION;
    }
    return heading.look().level() > 0
        && heading.look().level() == open.look().level() + 1
        && heading.exact()
        && Headings.OF_THEIR_OWN.contains(heading.kind())
        && WHOLE.contains(open.kind())
        && heading.kind() != open.kind();
  }
}
