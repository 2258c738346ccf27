package dev.vitae.normalizer.parser.story;

/** What a sentence of a career story tells of. */
enum Happening {
  /** The author began or did work somewhere. */
  WORK,
  /** A place is named to which the author came; what follows tells what as. */
  PLACE,
  /** The author works somewhere now. */
  NOW,
  /** The author left an employer. */
  LEFT,
  /** The author got another title at the employer last told of. */
  PROMOTED,
  /** What was an internship became employment. */
  CONVERTED,
  /** The author learnt somewhere, or for a degree. */
  STUDY
}
