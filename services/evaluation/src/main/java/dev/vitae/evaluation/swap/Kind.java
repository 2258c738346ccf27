package dev.vitae.evaluation.swap;

/** What can be swapped. */
public enum Kind {
  NAME,
  EMPLOYER,
  TITLE,
  SCHOOL
}
