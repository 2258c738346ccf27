package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.extract.Places;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Grade;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One course of study while its rows are read. */
final class Study {
  private static final float SURE = 0.93f;

  /** A field or a degree that no word of the tables confirms. */
  private static final float GUESSED = 0.7f;

  /** From this score on a text names somebody. */
  private static final double SOMEBODY = 3;

  /** A longer text is a remark, whatever its words. */
  private static final int LONGEST_AREA = 70;

  /** What was learnt besides. */
  private static final Pattern MINOR =
      Pattern.compile("(?iu)(?:minor|nebenfach|mineure)(?: in|:)?\\s");

  private final Document document;
  private final StudySlots slots;
  private Quote school;
  private Quote degree;
  private Quote area;
  private DegreeLevel level = DegreeLevel.UNKNOWN;
  private Quote specialization;
  private Quote thesis;
  private Quote place;
  private Grade grade;
  private final List<Value> courses = new ArrayList<>();
  private final List<Value> notes = new ArrayList<>();
  private Labels.Kind under;

  /** What may be the school though no word says so; null while there is none. */
  private Quote stranger;

  private boolean beside;
  private boolean schoolBeside;

  Study(Document document, StudySlots slots) {
    this.document = document;
    this.slots = slots;
  }

  void read(Block block) {
    for (Row row : block.head()) {
      for (Cell cell : row.cells()) {
        head(cell);
      }
    }
    List<Row> rows = block.body();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      for (Line line : row.lines()) {
        int end = line.end();
        while (i + 1 < rows.size() && goesOn(line, rows.get(i + 1))) {
          i++;
          end = rows.get(i).lines().getLast().end();
        }
        body(row.sort(), line.start(), end);
      }
    }
    settle();
  }

  private static boolean goesOn(Line line, Row next) {
    return next.sort() == Row.Sort.PROSE && next.lines().getFirst().paragraph() == line.paragraph();
  }

  boolean isEmpty() {
    return school == null && degree == null && area == null;
  }

  private void head(Cell cell) {
    if (cell.label() != null && !cell.isName()) {
      labelled(cell.label(), cell.quote());
    } else if (cell.sort() == Cell.Sort.PLACE) {
      place = place == null ? cell.quote() : place;
    } else if (cell.isName()) {
      List<StudyParts.Part> parts = slots.parts(cell);
      beside = parts.stream().anyMatch(part -> part.kind() == StudyParts.Kind.DEGREE);
      schoolBeside = school == null ? beside : schoolBeside;
      if (degree != null && !beside && isPost(parts.getFirst().quote().written())) {
        parts.forEach(part -> note(part.quote()));
        return;
      }
      StudyParts.Kind before = null;
      for (StudyParts.Part part : parts) {
        if (stranger == null && isStranger(part, part != parts.getFirst() || beside)) {
          stranger = part.quote();
        }
        boolean town =
            part.kind() == StudyParts.Kind.OTHER
                && (before == StudyParts.Kind.SCHOOL && Shapes.area(part.quote().written()) == 0
                    || before == StudyParts.Kind.PLACE
                        && PlaceShapes.isRegion(part.quote().written()));
        part(town ? new StudyParts.Part(StudyParts.Kind.PLACE, part.quote()) : part);
        before = town ? StudyParts.Kind.PLACE : part.kind();
      }
    }
  }

  /**
   * Whether a part may name the school: what was learnt is known already, or has no field, or the
   * part is somebody's name.
   */
  private boolean isStranger(StudyParts.Part part, boolean inside) {
    String text = part.quote().written();
    if (part.kind() != StudyParts.Kind.OTHER
        || degree == null
        || !Character.isUpperCase(text.charAt(0))
        || text.indexOf(' ') < 0
        || Shapes.area(text) > 0
        || StudyParts.isThesis(text)
        || Labels.colon(text) > 0
        || Shapes.isProse(text)) {
      return false;
    }
    return level == DegreeLevel.SECONDARY
        || Shapes.employer(text) >= SOMEBODY
        || !inside && area != null;
  }

  /** Where no word names a school, the stranger is it. */
  private void settle() {
    if (school == null && stranger != null) {
      school = stranger;
      area = stranger.equals(area) ? null : area;
      notes.removeIf(note -> note.getWritten().equals(stranger.written()));
    }
  }

  private void part(StudyParts.Part part) {
    switch (part.kind()) {
      case SCHOOL -> {
        if (school == null) {
          school = part.quote();
        } else if (beside && !schoolBeside) {
          // The school that stands for itself is the school; this one is its faculty.
          note(part.quote());
        } else if (schoolBeside && !beside) {
          note(school);
          school = part.quote();
          schoolBeside = false;
        } else {
          note(part.quote());
        }
      }
      case DEGREE -> degree(part.quote());
      case GRADE -> grade(part.quote(), false);
      case PLACE -> place = place == null ? part.quote() : place;
      case OTHER -> {
        if (StudyParts.isThesis(part.quote().written())) {
          grade(part.quote(), false);
          return;
        }
        boolean post =
            degree != null && !follows(degree, part.quote()) && isPost(part.quote().written());
        if (area == null && !post && part.quote().written().length() <= LONGEST_AREA) {
          area = part.quote();
        } else if (area != null && follows(area, part.quote()) && isMore(part.quote().written())) {
          area = joined(area, part.quote());
        } else {
          note(part.quote());
        }
      }
    }
  }

  /** Whether a part goes on with the field: a field, small letters, a subject at school. */
  private boolean isMore(String text) {
    return !MINOR.matcher(text).lookingAt() && isField(text);
  }

  private boolean isField(String text) {
    return Shapes.area(text) > 0
        || degree != null
            && (level == DegreeLevel.SECONDARY && school != null
                || Character.isLowerCase(text.codePointAt(0)));
  }

  /** Whether a text says what someone was there besides: 'Articles Editor, Law Review'. */
  private static boolean isPost(String text) {
    return Shapes.title(text) >= SOMEBODY && Shapes.area(text) == 0;
  }

  private void degree(Quote quote) {
    if (degree != null) {
      if (area == null && follows(degree, quote)) {
        area = quote;
      } else {
        note(quote);
      }
      return;
    }
    Degrees.Read read = read(quote);
    degree = read.degree();
    level = read.level();
    if (Grades.isGrade(read.area().written())) {
      grade(read.area(), false);
    } else if (!read.area().isEmpty()) {
      // What stands beside the degree is its field; what stood before was a guess.
      boolean guess = area != null && Shapes.area(area.written()) == 0;
      if (guess) {
        note(area);
      }
      area = area == null || guess ? read.area() : area;
    }
  }

  private Degrees.Read read(Quote quote) {
    Quote.Piece first = quote.pieces().getFirst();
    if (!StudyParts.isParted(quote)) {
      return Degrees.read(document, first.start(), quote.pieces().getLast().end());
    }
    Degrees.Read read = Degrees.read(document, first.start(), first.end());
    Quote rest = new Quote(document, quote.pieces().subList(1, quote.pieces().size()));
    return read == null
        ? new Degrees.Read(quote, new Quote(document, List.of()), Degrees.level(quote.written()))
        : new Degrees.Read(read.degree(), read.area().plus(rest), read.level());
  }

  private boolean follows(Quote first, Quote next) {
    int from = first.pieces().getLast().end();
    int to = next.pieces().getFirst().start();
    return from <= to && to - from <= 3;
  }

  private Quote joined(Quote first, Quote next) {
    return Stretch.quote(
        document, first.pieces().getFirst().start(), next.pieces().getLast().end());
  }

  private void body(Row.Sort sort, int start, int end) {
    Quote quote = Stretch.quote(document, start, end);
    String text = document.text().substring(start, end);
    int colon = Labels.colon(text);
    Labels.Kind label = colon > 0 ? Labels.of(text.substring(0, colon)) : null;
    if (sort == Row.Sort.LABEL) {
      under = Labels.of(text);
    } else if (label != null) {
      labelled(label, Stretch.quote(document, start + colon + 1, end));
    } else if (under == Labels.Kind.COURSES) {
      courses.add(quote.value("education.course", SURE));
    } else {
      plain(quote, text);
    }
  }

  private void plain(Quote quote, String text) {
    boolean prose = Shapes.isProse(text);
    if (degree == null && !prose && Degrees.isDegree(text)) {
      for (StudyParts.Part part : StudyParts.of(Cell.of(quote, false))) {
        part(part);
      }
    } else if (school == null && !prose && Shapes.isSchool(text)) {
      school = quote;
    } else {
      grade(quote, false);
    }
  }

  private void labelled(Labels.Kind label, Quote quote) {
    if (quote.isEmpty()) {
      return;
    }
    switch (label) {
      case COURSES -> items(quote);
      case GRADE -> grade(quote, true);
      case THESIS -> thesis = thesis == null ? quote : thesis;
      case SPECIALIZATION -> specialization = specialization == null ? quote : specialization;
      case DEGREE -> part(new StudyParts.Part(StudyParts.kind(quote.written()), quote));
      case SCHOOL, EMPLOYER -> school = school == null ? quote : school;
      case PLACE -> place = place == null ? quote : place;
      case BODY, KEYWORDS, TITLE, UNIT, DATES, NOTE -> note(quote);
    }
  }

  private void grade(Quote quote, boolean labelled) {
    if (quote.isEmpty()) {
      return;
    }
    Quote.Piece piece = quote.pieces().getFirst();
    Grade read = Grades.read(document, piece.start(), piece.end(), labelled, SURE);
    if (read == null || grade != null) {
      String text = quote.written();
      int colon = Labels.colon(text);
      Labels.Kind label = colon > 0 ? Labels.of(text.substring(0, colon)) : null;
      if (label == Labels.Kind.THESIS) {
        thesis = Quote.of(document, piece.start() + colon + 1, piece.end());
      } else {
        note(quote);
      }
    } else {
      grade = read;
    }
  }

  private void items(Quote quote) {
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getLast().end();
    for (int i = start; i <= end; i++) {
      if (i == end || ",;·•|、".indexOf(document.text().charAt(i)) >= 0) {
        Quote item = Stretch.quote(document, start, i);
        if (!item.isEmpty()) {
          courses.add(item.value("education.course", SURE));
        }
        start = i + 1;
      }
    }
  }

  private void note(Quote quote) {
    if (!quote.isEmpty()) {
      notes.add(quote.value("education.note", SURE));
    }
  }

  /** A single date is the end: people write when they graduated. */
  Education education(String id, DateRange dates) {
    DatePoint start = null;
    DatePoint end = null;
    boolean open = false;
    if (dates != null) {
      open = dates.open();
      start = dates.isRange() ? dates.first() : null;
      end = dates.isRange() ? dates.last() : dates.first();
    }
    boolean known = area != null && (degree != null || Shapes.area(area.written()) > 0);
    return new Education(
        id,
        value(school, "education.school", SURE),
        value(degree, "education.degree", SURE),
        level,
        known
            ? value(area, "education.area", SURE)
            : value(area, "education.area.guessed", GUESSED),
        value(specialization, "education.specialization", SURE),
        date(start),
        date(end),
        open,
        dates == null || dates.present() == null
            ? null
            : Quote.of(document, dates.present().start(), dates.present().end())
                .value("education.present", SURE),
        grade,
        place == null ? null : location(place),
        value(thesis, "education.thesis", SURE),
        List.copyOf(courses),
        List.copyOf(notes));
  }

  private PartialDate date(DatePoint point) {
    return point == null ? null : point.partial(document, "education.date", 0.97f);
  }

  private static Value value(Quote quote, String rule, float confidence) {
    return quote == null ? null : quote.value(rule, confidence);
  }

  private Location location(Quote quote) {
    return Places.of(document, quote)
        .orElseGet(
            () -> new Location(quote.value("education.place", SURE), null, null, null, null));
  }
}
