package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Quote;

/** A course of study while its story is being read. */
final class Course {
  Quote school;
  Quote degree;
  Quote area;
  final int at;
  final String rule;
  final float confidence;
  Moment start;
  Moment end;
  boolean current;

  /** Whether it was done beside work. */
  boolean beside;

  Course(Told told) {
    this.at = told.start();
    this.rule = told.row().rule();
    this.confidence = told.row().confidence();
  }
}
