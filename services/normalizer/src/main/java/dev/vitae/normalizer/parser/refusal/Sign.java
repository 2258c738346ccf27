package dev.vitae.normalizer.parser.refusal;

/**
 * What speaks for or against a document: each has a weight for one occurrence, a number of
 * occurrences that count, and a sentence's part: what there is of a résumé, or what else it is
 * like.
 */
enum Sign {
  // For: how résumés are built.
  WORK(3, 1, "a section on work", "no other text has one"),
  EDUCATION(3, 1, "a section on education", "few other texts have one"),
  SKILLS(2, 1, "a section on skills", "job advertisements have one too"),
  LANGUAGES(1.5, 1, "a section on languages", "manuals have one on other languages"),
  SIDE_SECTION(0.7, 3, "sections such as certificates or interests", "they come with the others"),
  WEAK_SECTION(0.3, 3, "sections such as projects or references", "papers and manuals have them"),
  TITLE(3, 1, "the words 'curriculum vitae'", "the document says what it is"),
  EMAIL(1, 1, "an e-mail address near the top", "letters and articles have one too"),
  PHONE(1, 1, "a phone number near the top", "letters and invoices have one too"),
  PROFILE(1, 1, "a link to a professional profile", "people give theirs"),
  RANGE(0.9, 5, "ranges of dates in short lines", "entries of a career have them"),
  OPEN_RANGE(
      1.5, 2, "a range of dates that goes on", "hardly anything else is 'since' or 'to present'"),
  DEGREE(0.8, 3, "degrees", "articles on people have them too"),
  PERSONAL(1, 3, "personal data such as a date of birth", "forms have them too"),
  CAREER_WORDS(
      0.7, 4, "words in which people tell of their work", "stories of a career are made of them"),
  DEED(0.3, 6, "lines that begin with what was done", "release notes have them too"),
  STORY(9, 1, "an author who tells of their own work", "found by reading the story itself"),
  // Against: what other texts say.
  JOB_AD(-2.5, 4, "a job advertisement", "they offer and demand what résumés tell"),
  INVOICE(-2, 4, "an invoice or an order", "amounts, tax and terms"),
  LETTER(-3, 4, "a letter", "a cover letter names a career without telling it"),
  LICENCE(-2, 4, "a licence or a contract", "permissions, parties, warranties"),
  MANUAL(-1.5, 5, "a manual", "installing, options, bugs"),
  PAPER(-1, 4, "a scientific paper", "an academic's list of papers has few of them"),
  NARRATIVE(-0.8, 6, "a tale or a news story", "others act, speak and are born"),
  OTHERS(-3, 2, "a text about somebody else", "testimonials and biographies"),
  CODE(-8, 1, "source code or data", "a résumé has hardly any"),
  LOG(-8, 1, "a log or a chat", "a log or a list of messages"),
  PROSE(-2.5, 1, "running prose", "résumés are made of short lines");

  private final double weight;
  private final int most;
  private final String name;
  private final String reason;

  Sign(double weight, int most, String name, String reason) {
    this.weight = weight;
    this.most = most;
    this.name = name;
    this.reason = reason;
  }

  /** What so many occurrences add. */
  double of(int occurrences) {
    return weight * Math.min(occurrences, most);
  }

  boolean isFor() {
    return weight > 0;
  }

  /** For: what there is. Against: what the document is like. */
  String title() {
    return name;
  }

  String reason() {
    return reason;
  }
}
