package dev.vitae.evaluation.generate.draft;

import dev.vitae.evaluation.generate.draft.Draft.Block;
import dev.vitae.evaluation.generate.draft.Draft.Bullets;
import dev.vitae.evaluation.generate.draft.Draft.Entry;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import dev.vitae.evaluation.generate.draft.Draft.Text;
import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.people.Person;
import dev.vitae.evaluation.generate.people.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has a head and a body, in the patterns of one document. */
final class Entries {
  private static final List<LinePattern> PUBLICATIONS =
      List.of(
          new LinePattern("{authors} ({date}). {name}. _{venue}_."),
          new LinePattern("{authors}: {name}. _{venue}_, {date}."),
          new LinePattern("*{name}* // {authors} // _{venue}_, {date}"));
  private static final LinePattern PUBLICATION_AT_LABEL =
      new LinePattern("{date}<{authors}: {name}. _{venue}_.");

  private final Template template;
  private final Dates dates;
  private final String degreeOf;
  private final LinePattern item;
  private final LinePattern publication;

  Entries(Template template, Phrases phrases, Dates dates, Dice dice) {
    this.template = template;
    this.dates = dates;
    this.degreeOf = dice.pick(phrases.all("degreeOf"));
    String source = template.work().source();
    // The small entries follow the large ones: an author has one column of dates.
    this.item =
        new LinePattern(
            source.contains("<")
                ? "{date}<*{name}*[, {issuer}]"
                : source.contains(">")
                    ? "*{name}*[, {issuer}]>{date}"
                    : dice.pick(
                        List.of(
                            "{name}[ – {issuer}][ ({date})]", "*{name}*[, {issuer}][, {date}]")));
    this.publication = source.contains("<") ? PUBLICATION_AT_LABEL : dice.pick(PUBLICATIONS);
  }

  static String place(Person.Place place) {
    return place.region().isEmpty() ? place.city() : place.city() + ", " + place.region();
  }

  /** One entry for each role, or one over several where the template has a head for that. */
  List<Block> stint(Person.Stint stint) {
    List<Block> blocks = new ArrayList<>();
    boolean grouped = !template.employer().source().isEmpty() && stint.roles().size() > 1;
    if (grouped) {
      Person.Period whole =
          new Person.Period(
              stint.roles().get(stint.roles().size() - 1).period().start(),
              stint.roles().get(0).period().end());
      blocks.add(entry(template.employer(), fields("", stint, whole), List.of()));
    }
    for (Person.Role role : stint.roles()) {
      blocks.add(
          entry(
              grouped ? template.role() : template.work(),
              fields(role.title(), stint, role.period()),
              body(role)));
    }
    return blocks;
  }

  Block study(Person.Study study) {
    Map<String, String> fields = dated(study.period());
    fields.put("institution", study.institution());
    fields.put("place", place(study.place()));
    fields.put("grade", study.grade());
    fields.put(
        "degree",
        study.area().isEmpty()
            ? study.degree()
            : degreeOf.replace("{degree}", study.degree()).replace("{area}", study.area()));
    return entry(template.education(), fields, List.of());
  }

  Block certificate(Person.Certificate certificate) {
    return item(certificate.name(), certificate.issuer(), dates.month(certificate.date()));
  }

  Block award(Person.Award award) {
    return item(award.title(), award.awarder(), Integer.toString(award.year()));
  }

  Block project(Person.Project project) {
    Entry head = (Entry) item(project.name(), "", Integer.toString(project.year()));
    return new Entry(
        head.label(),
        head.head(),
        List.of(new Text(List.of(Span.plain(project.description())))),
        head.fields());
  }

  Block publication(Person.Publication publication) {
    return entry(
        this.publication,
        Map.of(
            "authors", publication.authors(),
            "name", publication.title(),
            "venue", publication.venue(),
            "date", Integer.toString(publication.year())),
        List.of());
  }

  Block volunteering(Person.Volunteering volunteering) {
    Map<String, String> fields = dated(volunteering.period());
    fields.put("position", volunteering.position());
    fields.put("employer", volunteering.organization());
    return entry(template.work(), fields, List.of());
  }

  private Block item(String name, String issuer, String date) {
    return entry(item, Map.of("name", name, "issuer", issuer, "date", date), List.of());
  }

  private Map<String, String> fields(String title, Person.Stint stint, Person.Period period) {
    Map<String, String> fields = dated(period);
    fields.put("position", title);
    fields.put("employer", stint.employer());
    fields.put("place", stint.kind() == Person.Kind.FREELANCE ? "" : place(stint.place()));
    return fields;
  }

  private Map<String, String> dated(Person.Period period) {
    Map<String, String> fields = new HashMap<>();
    fields.put("dates", dates.period(period));
    // What ends later than the document is not known yet.
    fields.put("end", period.end() == null ? dates.period(period) : dates.month(period.end()));
    return fields;
  }

  private List<Block> body(Person.Role role) {
    List<Block> body = new ArrayList<>();
    if (!role.summary().isEmpty()) {
      body.add(new Text(List.of(Span.plain(role.summary()))));
    }
    if (template.look().contains("prose")) {
      body.add(new Text(List.of(Span.plain(String.join(". ", role.tasks()) + "."))));
    } else {
      body.add(new Bullets(role.tasks()));
    }
    return body;
  }

  private static Entry entry(LinePattern pattern, Map<String, String> fields, List<Block> body) {
    return new Entry(pattern.label(fields), pattern.lines(fields), body, Map.copyOf(fields));
  }
}
