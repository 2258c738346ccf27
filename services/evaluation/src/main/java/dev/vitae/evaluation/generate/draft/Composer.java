package dev.vitae.evaluation.generate.draft;

import dev.vitae.evaluation.generate.draft.Draft.Block;
import dev.vitae.evaluation.generate.draft.Draft.Bullets;
import dev.vitae.evaluation.generate.draft.Draft.Contact;
import dev.vitae.evaluation.generate.draft.Draft.Contacts;
import dev.vitae.evaluation.generate.draft.Draft.Entry;
import dev.vitae.evaluation.generate.draft.Draft.Header;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import dev.vitae.evaluation.generate.draft.Draft.Text;
import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.people.Person;
import dev.vitae.evaluation.generate.people.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a person into the words and the order of a template. */
final class Composer {
  private final Person person;
  private final Template template;
  private final Phrases phrases;
  private final Dice dice;
  private final Entries entries;

  Composer(Person person, Template template, Phrases phrases, Dates dates, Dice dice) {
    this.person = person;
    this.template = template;
    this.phrases = phrases;
    this.dice = dice;
    this.entries = new Entries(template, phrases, dates, dice);
  }

  Draft draft() {
    Contacts contact = contacts();
    Header header =
        new Header(
            name(),
            person.headline(),
            template.contactInSection() ? new Contacts(template.contact(), List.of()) : contact);
    return new Draft(
        dice.between(0, Integer.MAX_VALUE - 1),
        person.language(),
        template.look(),
        header,
        sections(template.side(), contact),
        sections(template.main(), contact));
  }

  private List<String> name() {
    int cut = person.name().lastIndexOf(' ');
    return template.look().contains("two-line-name") && cut > 0
        ? List.of(person.name().substring(0, cut), person.name().substring(cut + 1))
        : List.of(person.name());
  }

  private Contacts contacts() {
    Person.Contact contact = person.contact();
    List<Contact> items = new ArrayList<>();
    items.add(contact("address", address(contact), ""));
    items.add(contact("phone", contact.phone(), ""));
    items.add(contact("email", contact.email(), "mailto:" + contact.email()));
    for (Person.Link link : contact.links()) {
      items.add(
          new Contact(
              "url",
              link.network().isEmpty() ? phrases.first("label.url") : link.network(),
              new Span(link.url(), false, false, "https://" + link.url())));
    }
    return new Contacts(template.contact(), List.copyOf(items));
  }

  private Contact contact(String kind, String text, String link) {
    return new Contact(kind, phrases.first("label." + kind), new Span(text, false, false, link));
  }

  private String address(Person.Contact contact) {
    String place = Entries.place(contact.place());
    return switch (dice.between(1, 3)) {
      case 1 -> place;
      case 2 -> place + ", " + contact.country();
      default -> contact.street() + ", " + postal(contact.place());
    };
  }

  private String postal(Person.Place place) {
    List<String> after = List.of("US", "GB", "IE", "AU", "IN");
    return after.contains(person.country())
        ? Entries.place(place) + " " + place.postcode()
        : place.postcode() + " " + Entries.place(place);
  }

  private List<Section> sections(List<String> kinds, Contacts contact) {
    List<Section> sections = new ArrayList<>();
    for (String kind : kinds) {
      List<Block> blocks = kind.equals("contact") ? List.of(contact) : blocks(kind);
      if (!blocks.isEmpty()) {
        sections.add(new Section(kind, dice.pick(phrases.all("heading." + kind)), blocks));
      }
    }
    return List.copyOf(sections);
  }

  /** An unknown kind is an error in the table of templates. */
  private List<Block> blocks(String kind) {
    return switch (kind) {
      case "summary" -> List.of(text(person.summary()));
      case "work" -> person.work().stream().flatMap(s -> entries.stint(s).stream()).toList();
      case "education" -> person.studies().stream().map(entries::study).toList();
      case "skills" -> skills();
      case "languages" -> languages();
      case "certificates" -> person.certificates().stream().map(entries::certificate).toList();
      case "publications" -> person.publications().stream().map(entries::publication).toList();
      case "awards" -> person.awards().stream().map(entries::award).toList();
      case "projects" -> person.projects().stream().map(entries::project).toList();
      case "volunteer" -> person.volunteering().stream().map(entries::volunteering).toList();
      case "interests" ->
          person.interests().isEmpty()
              ? List.of()
              : List.of(text(String.join(", ", person.interests())));
      case "references" -> references();
      default -> throw new IllegalArgumentException("no such section: " + kind);
    };
  }

  private List<Block> skills() {
    List<Person.SkillGroup> groups = person.skills();
    List<String> all = groups.stream().flatMap(group -> group.skills().stream()).toList();
    List<Block> blocks = new ArrayList<>();
    switch (template.skills()) {
      case "groups" ->
          groups.forEach(
              group ->
                  blocks.add(
                      new Text(
                          List.of(
                              Span.bold(group.name() + ": "),
                              Span.plain(String.join(", ", group.skills()))))));
      case "pills" -> {
        for (Person.SkillGroup group : groups) {
          blocks.add(new Text(List.of(Span.bold(group.name()))));
          blocks.add(new Draft.Tags(group.skills()));
        }
      }
      case "columns" -> {
        for (Person.SkillGroup group : groups) {
          blocks.add(new Text(List.of(Span.bold(group.name()))));
          blocks.add(new Bullets(group.skills()));
        }
      }
      case "table" ->
          blocks.add(
              new Draft.Table(
                  groups.stream()
                      .map(group -> List.of(group.name(), String.join(", ", group.skills())))
                      .toList()));
      case "bullets" -> blocks.add(new Bullets(all));
      case "flat" -> blocks.add(text(String.join(" · ", all)));
      default -> throw new IllegalArgumentException("no such form: " + template.skills());
    }
    return blocks;
  }

  private List<Block> languages() {
    List<Person.Spoken> spoken = person.languages();
    return switch (template.languageForm()) {
      case "inline" ->
          List.of(
              text(
                  String.join(
                      ", ",
                      spoken.stream().map(s -> s.language() + " (" + s.level() + ")").toList())));
      case "rows" ->
          spoken.stream().map(s -> (Block) text(s.language() + " – " + s.level())).toList();
      case "bullets" ->
          List.of(new Bullets(spoken.stream().map(s -> s.language() + ": " + s.level()).toList()));
      case "table" ->
          List.of(
              new Draft.Table(spoken.stream().map(s -> List.of(s.language(), s.level())).toList()));
      default -> throw new IllegalArgumentException("no such form: " + template.languageForm());
    };
  }

  private List<Block> references() {
    if (person.references().isEmpty()) {
      return List.of(text(phrases.first("onRequest")));
    }
    return person.references().stream()
        .map(
            referee ->
                (Block)
                    new Entry(
                        List.of(),
                        new LinePattern("*{name}*, {position} // {email}")
                            .lines(
                                Map.of(
                                    "name", referee.name(),
                                    "position", referee.position(),
                                    "email", referee.email())),
                        List.of(),
                        Map.of("name", referee.name())))
        .toList();
  }

  private static Text text(String text) {
    return new Text(List.of(Span.plain(text)));
  }
}
