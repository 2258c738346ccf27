package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Which part of an employer somebody worked in, where its name and the employer's are one text. */
final class Units {
  private static final java.util.regex.Pattern UNIT =
      java.util.regex.Pattern.compile(
          "(?iu)((?:department|dept\\.|faculty|division|fakultät|fachbereich|lehrstuhl|département"
              + "|departamento|facultad|dipartimento|wydział)\\s[^,\\n]+),\\s+([^,\\n]+)");

  /** What stands behind an employer's name, be there a place between or not. */
  private static final java.util.regex.Pattern UNIT_BEHIND =
      java.util.regex.Pattern.compile(
          "(?iu)([^,\\n"
              + "]+(?:,[^,\\n"
              + "]+)?),\\s+((?:ward \\d+|station \\d|área de|servicio de|serviço"
              + " de|service|abteilung|it services|reparto)(?!\\p{L})[^,\\n"
              + "]*)");

  private Units() {}

  /** A department before its university is the unit, the university is the employer. */
  static WorkSlots.Filled withUnit(Document document, WorkSlots.Filled filled) {
    Cell name = filled.employer();
    Matcher unit = name == null ? null : UNIT.matcher(document.text());
    if (unit == null || !unit.region(name.start(), name.end()).matches()) {
      return filled;
    }
    Cell school = Cell.of(document, unit.start(2), name.end(), false);
    if (!Shapes.isSchool(school.text())) {
      return filled;
    }
    List<Cell> others = new ArrayList<>(filled.others());
    others.addFirst(Cell.of(document, name.start(), unit.end(1), false));
    return new WorkSlots.Filled(filled.title(), school, others, filled.score());
  }

  /** 'Royal Hospital, Ward 12': who, and which part of it. */
  static WorkSlots.Filled withoutUnitBehind(Document document, WorkSlots.Filled filled) {
    Cell name = filled.employer();
    Matcher unit = name == null ? null : UNIT_BEHIND.matcher(document.text());
    if (unit == null || !unit.region(name.start(), name.end()).matches()) {
      return filled;
    }
    Cell whole = Cell.of(document, name.start(), unit.end(1), false);
    List<Cell> others = new ArrayList<>(filled.others());
    others.addFirst(Cell.of(document, unit.start(2), unit.end(2), false));
    return new WorkSlots.Filled(filled.title(), whole, others, filled.score());
  }
}
