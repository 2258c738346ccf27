package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Sectioner;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Skills under the author's own groups. Which lines name groups is decided for the section as a
 * whole: authors write all of them in one way.
 */
final class SkillReader {
  /** The name of a group with its colon, alone on its line. */
  private static final Pattern NAME = Pattern.compile("^([^:：,;|]{2,50}?)\\s?[:：]$");

  /** Words of a group that holds certificates, whatever else its name says. */
  private static final Pattern CERTIFICATES =
      Pattern.compile("(?iu)certifi[ck]|zertifi[kz]|certyfik|sertifika|证书|證書|資格");

  /** A skill has no year; a thing with one, alone on its line, was passed in it. */
  private static final Pattern DATED =
      Pattern.compile("[^,;•|]{3,70}[(（](?:[^()（）]{2,40}[,，] ?)?(?:19|20)\\d\\d[)）]\\.?");

  /** 'My most recent experience is with:' announces, and names no group. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?i)\\b(?:i|i['’]ve|my|is|are|have|has|used|worked|with)\\b");

  private final Document document;
  private final Section section;
  private final SkillLabels labels;
  private final List<Skill> skills = new ArrayList<>();
  private final List<LanguageSkill> languages = new ArrayList<>();
  private final List<Section> certificates = new ArrayList<>();

  private SkillReader(Document document, Section section) {
    this.document = document;
    this.section = section;
    this.labels = new SkillLabels(document, section.lines());
  }

  /**
   * What a section holds.
   *
   * @param skills its skills
   * @param languages natural languages that stand in it as a group
   * @param certificates certificates that stand in it as groups
   */
  record Result(List<Skill> skills, List<LanguageSkill> languages, List<Section> certificates) {}

  static Result read(Document document, Section section) {
    SkillReader reader = new SkillReader(document, section);
    reader.read();
    return new Result(reader.skills, reader.languages, reader.certificates);
  }

  private void read() {
    List<Line> all = section.lines();
    List<Line> lines =
        SkillLabels.parted(document, all.subList(TableHeader.lines(document, all), all.size()));
    boolean[] groups = SkillGroups.find(document, lines);
    Value group = null;
    Quote level = null;
    List<Line> passage = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (groups[i]) {
        flush(passage, group, level);
        boolean wrapped = i > 0 && groups[i - 1] && isWrapped(lines.get(i - 1), line);
        if (!wrapped) {
          alone(group, since);
        }
        group =
            wrapped
                ? Rule.SKILL_ITEM.value(Quote.of(document, List.of(lines.get(i - 1), line)))
                : Rule.SKILL_ITEM.value(label(line));
        level = null;
        since = found();
      } else if (SkillItems.isLevel(document.textOf(line))) {
        flush(passage, group, level);
        level = Quote.of(document, line);
      } else {
        if (!passage.isEmpty() && !goesOn(passage.getLast(), line)) {
          flush(passage, group, level);
        }
        passage.add(line);
      }
    }
    flush(passage, group, level);
    alone(group, since);
  }

  /** A group's name on two lines. */
  private static boolean isWrapped(Line first, Line second) {
    return first.box() != null && second.gap() < 0.6 && first.region() == second.region();
  }

  private int found() {
    return skills.size() + languages.size() + certificates.size();
  }

  /** A group without items is a skill itself. */
  private void alone(Value group, int since) {
    if (group != null && since == found()) {
      skills.add(new Skill(group, null, null, List.of("skills"), null, null));
    }
  }

  private boolean goesOn(Line last, Line line) {
    if (line.kind() != Line.Kind.TEXT || line.row() == last.row()) {
      return false;
    }
    if (labels.of(line) != null) {
      return false;
    }
    return line.paragraph() == last.paragraph() && line.region() == last.region();
  }

  private void flush(List<Line> lines, Value group, Quote level) {
    if (lines.isEmpty()) {
      return;
    }
    Line first = lines.getFirst();
    SkillLabels.Label label = labels.of(first);
    Value category = group;
    List<Line> rest = new ArrayList<>(lines);
    Quote stated = level;
    String name = label == null ? "" : document.text().substring(first.start(), label.end());
    if (label != null && !ANNOUNCEMENT.matcher(name).find()) {
      int end = label.end();
      Matcher how = SkillItems.TAIL.matcher(document.text()).region(first.start(), end);
      if (how.find()) {
        stated = Quote.of(document, how.start(1), how.end(1));
        end = how.start();
      }
      category = Rule.SKILL_ITEM.value(Quote.of(document, first.start(), end));
      rest.set(0, first.part(label.rest(), first.end()));
    }
    add(rest, category, stated);
    lines.clear();
  }

  private void add(List<Line> lines, Value category, Quote level) {
    Section.Kind kind = category == null ? null : Sectioner.kind(category.getWritten());
    Line first = lines.getFirst();
    String written = document.textOf(first);
    boolean dated =
        lines.size() == 1 && first.kind() == Line.Kind.BULLET && DATED.matcher(written).matches();
    if (kind == Section.Kind.CERTIFICATIONS
        || dated
        || category != null && CERTIFICATES.matcher(category.getWritten()).find()) {
      certificates.add(new Section(Section.Kind.CERTIFICATIONS, null, List.copyOf(lines)));
      return;
    }
    boolean natural =
        lines.stream().allMatch(l -> LanguageReader.isList(document, l.start(), l.end()))
            || kind == Section.Kind.LANGUAGES
                && lines.stream()
                    .anyMatch(l -> LanguageReader.hasAny(document, l.start(), l.end()));
    if (natural && (category != null || LanguageReader.isWithLevel(written))) {
      languages.addAll(LanguageReader.section(document, lines));
      return;
    }
    for (SkillItems.Item item : SkillItems.of(Passage.of(document, lines))) {
      Rule rule = item.prose() ? Rule.SKILL_IN_PROSE : Rule.SKILL_ITEM;
      Quote stated = item.level() == null ? level : item.level();
      Value how = stated == null ? null : rule.value(stated);
      skills.add(new Skill(rule.value(item.name()), category, how, List.of("skills"), null, null));
    }
  }

  private Quote label(Line line) {
    Matcher colon = NAME.matcher(document.textOf(line));
    int end = colon.find() ? line.start() + colon.end(1) : line.end();
    Matcher how = SkillItems.TAIL.matcher(document.text()).region(line.start(), end);
    end = how.find() && how.start() > line.start() ? how.start() : end;
    return Quote.of(document, line.start(), end);
  }
}
