package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.canonical.Languages;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Forms as Europass's write everything a person can do under one heading, with a label at the left
 * of each row: languages, certificates, publications, a driving licence. Such a row is a section of
 * its own; rows whose label names none stay with the skills.
 */
final class RowLabels {
  private static final Pattern LANGUAGES =
      Pattern.compile(
          "(?iu)(?:lengua materna|otr[oa]s (?:idiomas|lenguas)|madrelingua|lingua madre|altre"
              + " lingue|mother tongues?|other languages?|muttersprachen?|(?:weitere|sonstige)"
              + " sprachen|langues? maternelles?|autres? langues?|língua materna|outras"
              + " línguas|moedertaal|andere talen|język ojczysty|inne języki).{0,4}");

  private static final Pattern LICENCE =
      Pattern.compile(
          "(?iu)patente|permiso de conducir|driving licen[cs]e|führerschein|permis(?: de conduire)?"
              + "|carta de condução|rijbewijs|prawo jazdy|ehliyet");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}-]+");

  private RowLabels() {}

  /** The sections, with such rows of sections about skills as sections of their own. */
  static List<Section> opened(Document document, List<Section> sections) {
    List<Section> opened = new ArrayList<>();
    for (Section section : sections) {
      boolean both = section.kind() == Kind.LANGUAGES && isForm(document, section);
      if (section.kind() == Kind.SKILLS || both) {
        opened.addAll(read(document, section));
      } else {
        opened.add(section);
      }
    }
    return opened;
  }

  /** Whether one of several rows under 'Skills and languages' is said to be the languages'. */
  private static boolean isForm(Document document, Section section) {
    int labels = 0;
    boolean languages = false;
    List<Line> lines = section.lines();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line label = lines.get(i);
      boolean first = i == 0 || lines.get(i - 1).row() != label.row();
      if (first && lines.get(i + 1).row() == label.row()) {
        labels++;
        List<Line> row = List.of(label, lines.get(i + 1));
        languages |= kind(document, label, row) == Kind.LANGUAGES;
      }
    }
    return languages && labels > 1;
  }

  private static List<Section> read(Document document, Section section) {
    List<Section> parts = new ArrayList<>();
    Line heading = section.heading();
    Kind kind = Kind.SKILLS;
    List<Line> lines = new ArrayList<>();
    List<Line> all = section.lines();
    int i = 0;
    while (i < all.size()) {
      int end = i + 1;
      while (end < all.size() && all.get(end).row() == all.get(i).row()) {
        end++;
      }
      List<Line> row = new ArrayList<>(all.subList(i, end));
      Line label = left(row);
      Kind named = row.size() < 2 ? null : kind(document, label, row);
      boolean skills = row.size() == 2 && kind != Kind.SKILLS && named == null;
      boolean language = kind == Kind.LANGUAGES && Languages.code(document.textOf(label)) != null;
      if (named != null || skills && !language) {
        if (heading != null || !lines.isEmpty()) {
          parts.add(new Section(kind, heading, List.copyOf(lines)));
        }
        lines.clear();
        kind = named == null ? Kind.SKILLS : named;
        heading = named == null ? null : label;
        row.remove(named == null ? null : label);
      }
      lines.addAll(row);
      i = end;
    }
    if (heading != null || !lines.isEmpty()) {
      parts.add(new Section(kind, heading, List.copyOf(lines)));
    }
    return parts;
  }

  /** The cell at the left; formats without a page have it first. */
  private static Line left(List<Line> row) {
    Line left = row.getFirst();
    for (Line line : row) {
      if (line.box() != null && left.box() != null && line.box().left() < left.box().left()) {
        left = line;
      }
    }
    return left;
  }

  /** What other section a row's label names; null where it names none. */
  private static Kind kind(Document document, Line label, List<Line> row) {
    String text = document.textOf(label);
    if (label.kind() == Line.Kind.BULLET) {
      return null;
    }
    if (LANGUAGES.matcher(text).matches()) {
      return Kind.LANGUAGES;
    }
    if (LICENCE.matcher(text).matches()) {
      return Kind.OTHER;
    }
    HeadingWords.Match match = HeadingWords.match(text);
    if (match == null || !match.exact()) {
      return null;
    }
    return switch (match.kind()) {
      case CERTIFICATIONS, PUBLICATIONS, INTERESTS, AWARDS -> match.kind();
      case LANGUAGES -> isNatural(document, label, row) ? Kind.LANGUAGES : null;
      case HEAD,
          CONTACT,
          LINKS,
          SUMMARY,
          WORK,
          EDUCATION,
          SKILLS,
          COURSES,
          PATENTS,
          PROJECTS,
          VOLUNTEERING,
          MEMBERSHIPS,
          REFERENCES,
          SITE,
          OTHER ->
          null;
    };
  }

  /** 'Languages' beside Java and Go are a programmer's. */
  private static boolean isNatural(Document document, Line label, List<Line> row) {
    for (Line line : row) {
      if (line != label) {
        for (String word : WORDS.split(document.textOf(line))) {
          if (word.length() > 1 && word.length() < 30 && Languages.code(word) != null) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
