package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.extract.entry.EducationEntries;
import dev.vitae.normalizer.parser.extract.entry.WorkEntries;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Location;
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
  private final List<Education> education = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Certification> certifications = new ArrayList<>();
  private final List<Publication> publications = new ArrayList<>();
  private final List<Patent> patents = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private final List<Value> interests = new ArrayList<>();
  private final List<Value> references = new ArrayList<>();
  private final List<OtherSection> others = new ArrayList<>();

  private ProfileReader(Document document) {
    this.document = document;
  }

  /** What a document's sections say of the person. */
  public static Profile read(Document document, List<Section> sections) {
    ProfileReader reader = new ProfileReader(document);
    sections.forEach(reader::read);
    return reader.profile(sections);
  }

  private void read(Section section) {
    switch (section.kind()) {
      case WORK -> positions.addAll(WorkEntries.read(document, section));
      case VOLUNTEERING -> volunteering.addAll(WorkEntries.read(document, section));
      case EDUCATION -> education.addAll(EducationEntries.read(document, section));
      case SKILLS -> {
        SkillReader.Result result = SkillReader.read(document, section);
        skills.addAll(result.skills());
        languages.addAll(result.languages());
      }
      case LANGUAGES -> languages.addAll(LanguageReader.section(document, section.lines()));
      case HEAD, CONTACT, LINKS, SUMMARY, CERTIFICATIONS, COURSES, PUBLICATIONS, PATENTS, PROJECTS,
          AWARDS, MEMBERSHIPS, INTERESTS, REFERENCES, SITE, OTHER -> {}
    }
  }

  private Profile profile(List<Section> sections) {
    Optional<NameLine> nameLine = NameLine.of(document);
    PersonName name = nameLine.map(Names::of).orElse(null);
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
        education,
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
