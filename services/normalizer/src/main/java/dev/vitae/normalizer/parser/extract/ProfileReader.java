package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.extract.entry.Headless;
import dev.vitae.normalizer.parser.extract.entry.Twofold;
import dev.vitae.normalizer.parser.extract.entry.Unnamed;
import dev.vitae.normalizer.parser.extract.entry.WorkEntries;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.normalizer.parser.section.Outline;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.OtherSection;
import dev.vitae.schemas.Patent;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The third step: each section is read by what it is about, and the parts make one profile. */
public final class ProfileReader {
  private final Document document;
  private final List<LanguageSkill> languages = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Position> volunteering = new ArrayList<>();
  private final List<Section> studies = new ArrayList<>();
  private final List<Section> courses = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Certification> certifications = new ArrayList<>();
  private final List<Publication> publications = new ArrayList<>();
  private final List<Patent> patents = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private final List<Value> interests = new ArrayList<>();
  private final List<Value> references = new ArrayList<>();
  private final List<OtherSection> others = new ArrayList<>();

  private final Optional<NameLine> nameLine;
  private final PersonName name;

  private ProfileReader(Document document, Optional<NameLine> nameLine) {
    this.document = document;
    this.nameLine = nameLine;
    this.name = nameLine.map(Names::of).orElse(null);
  }

  /** What a document's sections say of the person. */
  public static Profile read(Document document, Outline outline) {
    ProfileReader reader = new ProfileReader(document, outline.name());
    List<Section> sections =
        Twofold.settled(
            document, Unnamed.named(document, Headless.parted(document, outline.sections())));
    sections.forEach(reader::read);
    return reader.profile(sections);
  }

  private void read(Section section) {
    switch (section.kind()) {
      case WORK -> positions.addAll(WorkEntries.read(document, section));
      case VOLUNTEERING -> volunteering.addAll(WorkEntries.read(document, section));
      case EDUCATION -> studies.add(section);
      case SKILLS -> {
        if (CertificateLists.isDated(document, section)) {
          certificates(section);
          return;
        }
        SkillReader.Result result = SkillReader.read(document, section);
        skills.addAll(result.skills());
        languages.addAll(result.languages());
        result.certificates().forEach(this::listed);
      }
      case LANGUAGES -> languages.addAll(LanguageReader.section(document, section.lines()));
      case CERTIFICATIONS -> certificates(section);
      case COURSES -> courses.add(section);
      case PATENTS -> items(section).forEach(i -> patents.add(ItemReaders.patent(document, i)));
      case PROJECTS -> items(section).forEach(i -> projects.add(ItemReaders.project(document, i)));
      case AWARDS -> items(section).forEach(i -> awards.add(ItemReaders.award(document, i)));
      case PUBLICATIONS -> publications.addAll(Citations.read(document, section, name));
      case INTERESTS -> interests.addAll(values(section, Rule.LIST_ITEM));
      case REFERENCES -> references.addAll(values(section, Rule.SECTION_LINE));
      case MEMBERSHIPS -> {
        listed(CertificateLists.chartered(document, section));
        others.add(other(section));
      }
      case OTHER -> others.add(other(section));
      case HEAD, CONTACT, LINKS, SUMMARY, SITE -> {}
    }
  }

  /** Certificates, or rows of a form in which they stand beside skills and languages. */
  private void certificates(Section section) {
    if (CertificateLists.isForm(document, section)) {
      read(new Section(Section.Kind.SKILLS, section.heading(), section.lines()));
    } else {
      listed(section);
    }
  }

  private void listed(Section section) {
    certifications.addAll(Certificates.of(document, section));
  }

  /** Courses with a date or a giver are certificates; others are kept as they are. */
  private void courses(Section section) {
    List<Item> items = Items.ofCertificates(document, section);
    if (items.stream().allMatch(item -> item.dates() == null && item.second() == null)) {
      others.add(other(section));
    } else {
      certifications.addAll(Certificates.of(document, items));
    }
  }

  private List<Item> items(Section section) {
    return Items.of(document, section);
  }

  /** One value for each paragraph. */
  private List<Value> values(Section section, Rule rule) {
    List<Value> values = new ArrayList<>();
    for (List<Line> paragraph : Lines.paragraphs(section.lines())) {
      values.add(rule.value(Quote.of(document, paragraph)));
    }
    return values;
  }

  private OtherSection other(Section section) {
    Quote heading = section.heading() == null ? null : Quote.of(document, section.heading());
    return new OtherSection(
        heading == null ? null : Rule.SECTION_LINE.value(heading),
        values(section, Rule.SECTION_LINE));
  }

  private Profile profile(List<Section> sections) {
    Credentials credentials = Credentials.of(document, studies, courses);
    certifications.addAll(credentials.certifications());
    credentials.courses().forEach(this::courses);
    Head head = Head.of(document, sections, nameLine.orElse(null));
    if (languages.isEmpty()) {
      languages.addAll(Head.languages(document, sections));
    }
    return new Profile(
        name,
        head.headline(),
        head.summary(),
        head.emails(),
        head.phones(),
        head.links(),
        head.location(),
        languages,
        positions,
        volunteering,
        credentials.education(),
        skills,
        certifications,
        publications,
        patents,
        projects,
        awards,
        interests,
        references,
        List.of(),
        others);
  }
}
