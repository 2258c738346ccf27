package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PositionKind;
import java.util.Locale;

/** A position while its story is being read. */
final class Job {
  /** Null for who worked for themselves. */
  Quote employer;

  final int group;

  /** Where it is first told of. */
  final int at;

  /** Where it is last told of. */
  int lastAt;

  Quote unit;
  Quote title;
  final String rule;
  final float confidence;
  PositionKind kind = PositionKind.UNKNOWN;
  Evidence kindEvidence;
  Moment start;
  Moment end;

  /** The job whose beginning was this one's end. */
  Job next;

  /** The job told of earlier that this one came before; null in the usual order. */
  Job before;

  boolean left;
  boolean current;
  Quote present;
  Quote duration;
  int months;
  Job promotedFrom;
  Quote promotion;

  Job(Quote employer, int group, Told told) {
    this.employer = employer;
    this.group = group;
    this.at = told.start();
    this.lastAt = told.start();
    this.rule = told.row().rule();
    this.confidence = told.row().confidence();
  }

  /** This ended when another began. */
  void endsWith(Job next) {
    end = new Moment(next.start.earliest(), next.start.latest(), null, next.start.words(), 0.6f);
    this.next = next;
  }

  /** Whether a name is this employer's, written out or shortened by words at its end. */
  boolean isAt(Quote other) {
    return employer != null && same(employer.written(), other.written());
  }

  static boolean same(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.equals(b) || a.startsWith(b + " ") || b.startsWith(a + " ");
  }
}
