package dev.vitae.evaluation.generate.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.people.Person;
import dev.vitae.evaluation.generate.people.Phrases;

/** A résumé's words and the truth of it, made by the same decisions. */
public record Labelled(Draft draft, ObjectNode gold) {

  /** Puts a person into a template; {@code dice} decide what an author decides. */
  public static Labelled of(Person person, Template template, Phrases phrases, Dice dice) {
    Dates dates = new Dates(phrases, template.dates(), dice);
    Draft draft = new Composer(person, template, phrases, dates, dice).draft();
    return new Labelled(draft, new Gold(person, template, dates).json());
  }
}
