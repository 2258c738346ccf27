package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a story says of when something was: a first and a last month that it may have been in.
 *
 * @param earliest months since year 0
 * @param latest months since year 0, not before the earliest
 * @param stated the date as the author gives it for just this; null where it only follows
 * @param words the words it follows from
 * @param confidence from 0 to 1
 */
record Moment(int earliest, int latest, DatePoint stated, List<Quote> words, float confidence) {

  /** A date that the author gives for just this. */
  static Moment stated(Quote words, DatePoint date, float confidence) {
    return new Moment(first(date), last(date), date, List.of(words), confidence);
  }

  /** What follows from a date that is given for something near by. */
  static Moment near(Quote words, DatePoint date, float confidence) {
    return new Moment(first(date), last(date), null, List.of(words), confidence);
  }

  /** This moved by months. */
  Moment moved(int months, Quote because, float confidence) {
    List<Quote> both = new ArrayList<>(words);
    both.add(because);
    return new Moment(earliest + months, latest + months, null, List.copyOf(both), confidence);
  }

  /** What holds when both hold; a stated date stays, and where they contradict the first stays. */
  Moment and(Moment other) {
    int from = Math.max(earliest, other.earliest);
    int to = Math.min(latest, other.latest);
    if (stated != null || from > to) {
      return this;
    }
    List<Quote> both = new ArrayList<>(words);
    both.addAll(other.words);
    return new Moment(from, to, null, List.copyOf(both), Math.max(confidence, other.confidence));
  }

  /** The same as what only follows from it. */
  Moment loose() {
    return new Moment(earliest, latest, null, words, confidence);
  }

  /** As a date of the profile: a year where the months are not sure, the middle year of several. */
  PartialDate date(String rule, List<String> derivedFrom) {
    if (stated != null) {
      Quote quote = words.getFirst();
      return new PartialDate(
          quote.written(), stated.year(), stated.month(), false, quote.evidence(rule, confidence));
    }
    List<Span> spans = new ArrayList<>();
    for (Quote quote : words) {
      spans.addAll(quote.evidence(rule, confidence).getSpans());
    }
    int year = (earliest + latest) / 2 / 12;
    int month = earliest == latest ? earliest % 12 + 1 : 0;
    return new PartialDate(
        "", year, month, true, new Evidence(0, spans, confidence, rule, derivedFrom));
  }

  private static int first(DatePoint date) {
    return date.year() * 12 + Math.max(0, date.month() - 1);
  }

  private static int last(DatePoint date) {
    return date.year() * 12 + (date.month() > 0 ? date.month() - 1 : 11);
  }
}
