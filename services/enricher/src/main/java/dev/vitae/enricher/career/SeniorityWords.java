package dev.vitae.enricher.career;

import static dev.vitae.schemas.Seniority.DIRECTOR;
import static dev.vitae.schemas.Seniority.EXECUTIVE;
import static dev.vitae.schemas.Seniority.INTERN;
import static dev.vitae.schemas.Seniority.JUNIOR;
import static dev.vitae.schemas.Seniority.LEAD;
import static dev.vitae.schemas.Seniority.MANAGER;
import static dev.vitae.schemas.Seniority.REGULAR;
import static dev.vitae.schemas.Seniority.SENIOR;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Seniority;
import java.util.List;

/**
 * The level of a position from the words of its title. Every row that stands in the title counts
 * once its words are not used by a row above; the highest level wins, but an intern stays one.
 */
final class SeniorityWords {

  /** Words that stand side by side in a title, the level they mean, and why. */
  private record Row(String words, Seniority level, String reason) {
    Row {
      words = ' ' + words + ' ';
    }
  }

  // Longer before shorter: what several words mean together hides what each means alone.
  private static final List<Row> ROWS =
      List.of(
          new Row("managing director", EXECUTIVE, "heads a company outside banks"),
          new Row("executive director", EXECUTIVE, "heads an organisation"),
          new Row("general manager", DIRECTOR, "heads a business, not a team"),
          new Row("vice president", DIRECTOR, "heads a function; in banks a grade below director"),
          new Row("head of", DIRECTOR, "heads a function"),
          new Row("associate director", DIRECTOR, "the lower grade of director"),
          new Row("senior associate", SENIOR, "a grade above associate"),
          new Row("associate professor", SENIOR, "a tenured grade"),
          new Row("assistant professor", REGULAR, "the first grade of a professor"),
          new Row("product manager", REGULAR, "manages a product, not people"),
          new Row("project manager", REGULAR, "manages projects, not people"),
          new Row("program manager", REGULAR, "manages programs, not people"),
          new Row("programme manager", REGULAR, "manages programs, not people"),
          new Row("account manager", REGULAR, "manages customers, not people"),
          new Row("community manager", REGULAR, "manages a public, not people"),
          new Row("content manager", REGULAR, "manages texts, not people"),
          new Row("case manager", REGULAR, "manages cases, not people"),
          new Row("office manager", REGULAR, "manages an office, not people"),
          new Row("assistant manager", MANAGER, "stands in for the manager"),
          new Row("executive assistant", REGULAR, "assists an executive"),
          new Row("account executive", REGULAR, "sells"),
          new Row("lead generation", REGULAR, "a lead is a customer here"),
          new Row("staff nurse", REGULAR, "on the staff"),
          new Row("staff accountant", REGULAR, "on the staff"),
          new Row("staff writer", REGULAR, "on the staff"),
          new Row("working student", INTERN, "beside studies"),
          new Row("co op", INTERN, "a placement during studies"),
          new Row("entry level", JUNIOR, "says so"),
          new Row("art director", SENIOR, "a craft grade in design"),
          new Row("creative director", DIRECTOR, "heads a design department"),
          new Row("intern", INTERN, "says so"),
          new Row("internship", INTERN, "says so"),
          new Row("werkstudent", INTERN, "German: working student"),
          new Row("praktikant", INTERN, "German: intern"),
          new Row("praktikantin", INTERN, "German: intern"),
          new Row("stagiaire", INTERN, "French: intern"),
          new Row("becario", INTERN, "Spanish: intern"),
          new Row("ceo", EXECUTIVE, "chief executive"),
          new Row("cto", EXECUTIVE, "chief of technology"),
          new Row("cfo", EXECUTIVE, "chief of finance"),
          new Row("coo", EXECUTIVE, "chief of operations"),
          new Row("cio", EXECUTIVE, "chief of information"),
          new Row("cmo", EXECUTIVE, "chief of marketing"),
          new Row("cpo", EXECUTIVE, "chief of product"),
          new Row("ciso", EXECUTIVE, "chief of information security"),
          new Row("chief", EXECUTIVE, "says so"),
          new Row("president", EXECUTIVE, "heads a company"),
          new Row("founder", EXECUTIVE, "heads what they founded"),
          new Row("cofounder", EXECUTIVE, "heads what they founded"),
          new Row("owner", EXECUTIVE, "heads what they own"),
          new Row("geschaftsfuhrer", EXECUTIVE, "German: managing director"),
          new Row("geschaftsfuhrerin", EXECUTIVE, "German: managing director"),
          new Row("director", DIRECTOR, "says so"),
          new Row("directeur", DIRECTOR, "French: director"),
          new Row("directrice", DIRECTOR, "French: director"),
          new Row("head", DIRECTOR, "heads a function"),
          new Row("vp", DIRECTOR, "vice president"),
          new Row("svp", EXECUTIVE, "senior vice president"),
          new Row("evp", EXECUTIVE, "executive vice president"),
          new Row("manager", MANAGER, "leads people"),
          new Row("supervisor", MANAGER, "leads people"),
          new Row("leiter", MANAGER, "German: leads people"),
          new Row("leiterin", MANAGER, "German: leads people"),
          new Row("teamleiter", LEAD, "German: leads a team"),
          new Row("teamleiterin", LEAD, "German: leads a team"),
          new Row("gerente", MANAGER, "Spanish, Portuguese: manager"),
          new Row("jefe", MANAGER, "Spanish: head"),
          new Row("jefa", MANAGER, "Spanish: head"),
          new Row("lead", LEAD, "leads by craft"),
          new Row("leader", LEAD, "leads a team"),
          new Row("principal", LEAD, "a grade above senior"),
          new Row("staff", LEAD, "a grade above senior in engineering"),
          new Row("architect", SENIOR, "designs what others build"),
          new Row("professor", SENIOR, "the full grade"),
          new Row("senior", SENIOR, "says so"),
          new Row("sr", SENIOR, "senior"),
          new Row("iii", SENIOR, "third grade of a ladder"),
          new Row("junior", JUNIOR, "says so"),
          new Row("jr", JUNIOR, "junior"),
          new Row("trainee", JUNIOR, "learns the job"),
          new Row("apprentice", JUNIOR, "learns the job"),
          new Row("associate", JUNIOR, "the first grade of a ladder"),
          new Row("assistant", JUNIOR, "helps those who do it"),
          new Row("graduate", JUNIOR, "fresh from studies"));

  private SeniorityWords() {}

  static Seniority of(Position position) {
    return position.getTitle() == null ? Seniority.UNKNOWN : of(position.getTitle().getWritten());
  }

  static Seniority of(String title) {
    String rest = ' ' + Words.fold(title) + ' ';
    if (rest.isBlank()) {
      return Seniority.UNKNOWN;
    }
    Seniority highest = null;
    for (Row row : ROWS) {
      if (rest.contains(row.words())) {
        if (row.level() == INTERN) {
          return INTERN;
        }
        highest = highest == null || row.level().compareTo(highest) > 0 ? row.level() : highest;
        rest = rest.replace(row.words(), " | ");
      }
    }
    return highest == null ? REGULAR : highest;
  }
}
