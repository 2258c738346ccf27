package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a résumé's head says of the person: how to reach them, where they live, what they are.
 *
 * @param headline what the person is, in a line
 * @param summary the person's own summary
 * @param emails e-mail addresses
 * @param phones phone numbers
 * @param links sites and profiles
 * @param location where the person lives
 */
record Head(
    Value headline,
    Value summary,
    List<Value> emails,
    List<Value> phones,
    List<Link> links,
    Location location) {

  private static final Set<Section.Kind> OWN =
      EnumSet.of(Section.Kind.HEAD, Section.Kind.CONTACT, Section.Kind.LINKS);

  /** Sections whose addresses are other people's. */
  private static final Set<Section.Kind> FOREIGN =
      EnumSet.of(Section.Kind.REFERENCES, Section.Kind.SITE);

  /** What tells how to reach the person stands within so many lines of the e-mail address. */
  private static final int NEAR = 4;

  /** Languages that are only named beside the contact. */
  static List<LanguageSkill> languages(Document document, List<Section> sections) {
    List<Line> lines = new ArrayList<>();
    for (Section section : sections) {
      if (OWN.contains(section.kind())) {
        for (Line line : section.lines()) {
          if (LanguageReader.isList(document, line.start(), line.end())) {
            lines.add(line);
          }
        }
      }
    }
    return lines.isEmpty() ? List.of() : LanguageReader.section(document, lines);
  }

  /** The lines that stand around the first e-mail address, wherever that is. */
  private static List<Line> aroundEmail(Document document, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!Emails.in(document, List.of(lines.get(i))).isEmpty()) {
        int from = Math.max(0, i - NEAR);
        return lines.subList(from, Math.min(lines.size(), i + NEAR + 1));
      }
    }
    return List.of();
  }

  static Head of(Document document, List<Section> sections, NameLine name) {
    List<Line> own = new ArrayList<>();
    List<Line> near = new ArrayList<>();
    List<Line> all = new ArrayList<>();
    for (Section section : sections) {
      if (OWN.contains(section.kind())) {
        own.addAll(section.lines());
      } else if (section.kind() == Section.Kind.SUMMARY) {
        near.addAll(section.lines());
      }
      if (!FOREIGN.contains(section.kind())) {
        all.addAll(section.lines());
      }
    }
    List<Link> links = new ArrayList<>(Links.in(document, own));
    for (Link link : Links.in(document, near)) {
      if (!link.getNetwork().isEmpty() && !links.contains(link)) {
        links.add(link);
      }
    }
    own.addAll(near);
    Location location = Residence.in(document, own, name);
    String region = location == null ? null : location.getCountryCode();
    List<Value> emails = Emails.in(document, own);
    List<Value> phones = Phones.in(document, own, region);
    if (emails.isEmpty() && phones.isEmpty() && location == null) {
      List<Line> block = aroundEmail(document, all);
      location = Residence.in(document, block, name);
      region = location == null ? null : location.getCountryCode();
      phones = Phones.in(document, block, region);
      for (Link link : Links.in(document, block)) {
        if (!links.contains(link)) {
          links.add(link);
        }
      }
    }
    return new Head(
        Headlines.in(document, sections, name),
        Summaries.in(document, sections),
        emails.isEmpty() ? Emails.in(document, all) : emails,
        phones,
        links,
        location);
  }
}
