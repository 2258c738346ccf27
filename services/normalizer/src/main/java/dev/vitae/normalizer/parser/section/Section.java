package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import java.util.List;

/**
 * Lines under one heading.
 *
 * @param kind what they are about
 * @param heading the heading's line; null where a section has none, as the head of a résumé
 * @param lines the lines below, in reading order, headings of lower level among them
 */
public record Section(Kind kind, Line heading, List<Line> lines) {

  /** What a section is about. */
  public enum Kind {
    /** What stands before any heading: name, headline, contact. */
    HEAD,
    CONTACT,
    /** Lists of links to sites and networks. */
    LINKS,
    SUMMARY,
    WORK,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATIONS,
    COURSES,
    PUBLICATIONS,
    PATENTS,
    PROJECTS,
    AWARDS,
    VOLUNTEERING,
    MEMBERSHIPS,
    INTERESTS,
    REFERENCES,
    /** What the page's owner computed, inferred or advertises: not the person's words. */
    SITE,
    OTHER
  }
}
