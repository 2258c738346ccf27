package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Sectioner;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings that talent sites print above a person's values. */
final class PageLabels {

  /** What follows a heading. */
  enum Part {
    HEAD,
    /** Lists of skills: run together more often than not. */
    SKILLS,
    /** The person's own running text, which is never cut. */
    TEXT,
    /** Entries with dates. */
    ENTRIES,
    /** Short values, one or more in a line. */
    VALUES,
    /** Languages, each with its level behind it. */
    LANGUAGES,
    /** The site speaks. */
    SITE
  }

  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("about", Part.TEXT),
          Map.entry("about me", Part.TEXT),
          Map.entry("bio", Part.TEXT),
          Map.entry("summary", Part.TEXT),
          Map.entry("overview", Part.TEXT),
          Map.entry("introduction", Part.TEXT),
          Map.entry("contact", Part.VALUES),
          Map.entry("contact info", Part.VALUES),
          Map.entry("links", Part.VALUES),
          Map.entry("skills", Part.SKILLS),
          Map.entry("core skills", Part.SKILLS),
          Map.entry("key skills", Part.SKILLS),
          Map.entry("other skills", Part.SKILLS),
          Map.entry("top skills", Part.SKILLS),
          Map.entry("technical skills", Part.SKILLS),
          Map.entry("soft skills", Part.SKILLS),
          Map.entry("skills & expertise", Part.SKILLS),
          Map.entry("expertise", Part.SKILLS),
          Map.entry("tools", Part.SKILLS),
          Map.entry("technologies", Part.SKILLS),
          Map.entry("interests", Part.SKILLS),
          Map.entry("languages", Part.LANGUAGES),
          Map.entry("experience", Part.ENTRIES),
          Map.entry("work experience", Part.ENTRIES),
          Map.entry("work history", Part.ENTRIES),
          Map.entry("employment", Part.ENTRIES),
          Map.entry("career", Part.ENTRIES),
          Map.entry("positions", Part.ENTRIES),
          Map.entry("education", Part.ENTRIES),
          Map.entry("certifications", Part.ENTRIES),
          Map.entry("licenses & certifications", Part.ENTRIES),
          Map.entry("projects", Part.ENTRIES),
          Map.entry("publications", Part.ENTRIES),
          Map.entry("volunteering", Part.ENTRIES),
          Map.entry("volunteer experience", Part.ENTRIES),
          Map.entry("honors & awards", Part.ENTRIES),
          Map.entry("awards", Part.ENTRIES));

  private static final int LONGEST = 50;

  /** 'Mira in a few words': what some sites write above a person's own text. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?iu)\\p{L}+ (?:in a few words|in wenigen worten|en quelques mots|en pocas palabras"
              + "|em poucas palavras|in poche parole|in een paar woorden)");

  /** Labels of the boxes beside a person's name. */
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?:Languages|Sprachen|Langues|Idiomas|Lingue|Talen|Location|Standort|Localisation"
              + "|Ubicación|Localização|Località|Locatie)(?=\\p{Lu}\\p{Ll})");

  private PageLabels() {}

  /** What a heading opens; null for a line that is none. */
  static Part of(String line) {
    if (SiteLine.isHeading(line)) {
      return Part.SITE;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return PARTS.get(lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** What a heading opens that is written in another language or another way. */
  static Part ofAnyLanguage(String line) {
    boolean may = line.length() <= LONGEST && !Character.isDigit(line.charAt(0));
    Section.Kind kind = may ? Sectioner.composed(line) : null;
    if (kind == null) {
      return INTRODUCTION.matcher(line).matches() ? Part.TEXT : null;
    }
    return switch (kind) {
      case SKILLS -> Part.SKILLS;
      case SUMMARY -> Part.TEXT;
      case LANGUAGES -> Part.LANGUAGES;
      case WORK,
          EDUCATION,
          CERTIFICATIONS,
          COURSES,
          PUBLICATIONS,
          PATENTS,
          PROJECTS,
          AWARDS,
          VOLUNTEERING,
          MEMBERSHIPS ->
          Part.ENTRIES;
      case HEAD, CONTACT, LINKS, INTERESTS, REFERENCES, SITE, OTHER -> Part.VALUES;
    };
  }

  /** The label that a line begins with and that nothing parts from its value; empty if none. */
  static String gluedTo(String line) {
    Matcher matcher = GLUED.matcher(line);
    return matcher.find() ? matcher.group() : "";
  }

  /** Whether a heading stands below another of its kind: 'Core Skills' below 'Skills'. */
  static boolean isSub(String line, String above) {
    return above != null
        && line.toLowerCase(Locale.ROOT).endsWith(" " + above.toLowerCase(Locale.ROOT));
  }
}
