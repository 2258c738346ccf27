package dev.vitae.evaluation.score;

/**
 * An employment or a course of study, as it is compared.
 *
 * @param index place in its list
 * @param who employer or institution
 * @param what title; degree and its field
 * @param start null where there is none
 * @param end null where there is none
 * @param text what is told of it; empty for studies
 */
record Entry(int index, String who, String what, When start, When end, String text) {
  double similarityOfWork(Entry read) {
    return Words.similarity(who, read.who)
        + Words.similarity(what, read.what)
        + dates(read)
        + 0.25 * Words.agreement(text, read.text);
  }

  double similarityOfStudy(Entry read) {
    return Words.similarity(who, read.who) + Words.agreement(what, read.what) + dates(read);
  }

  private double dates(Entry read) {
    return (start != null && start.agrees(read.start) ? 0.5 : 0)
        + (end != null && end.agrees(read.end) ? 0.5 : 0);
  }
}
