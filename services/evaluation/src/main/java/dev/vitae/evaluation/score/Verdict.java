package dev.vitae.evaluation.score;

/**
 * One value of the truth beside the value that was read for it.
 *
 * @param field which field
 * @param entry place in the prediction's list of work, education, languages …; -1 where it is none
 *     of a list's, or was not read
 * @param truth what a careful reader takes from the document; null where there is nothing
 * @param read what was read; null where nothing was
 * @param right whether both agree
 */
public record Verdict(Field field, int entry, String truth, String read, boolean right) {
  Count count() {
    return right ? new Count(1, 0, 0) : new Count(0, read == null ? 0 : 1, truth == null ? 0 : 1);
  }
}
