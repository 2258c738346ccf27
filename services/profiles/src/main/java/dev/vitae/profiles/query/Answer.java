package dev.vitae.profiles.query;

import java.util.function.Function;

/**
 * A whole answer, or none yet. There is no partial one.
 *
 * @param <T> what an answer is
 */
public sealed interface Answer<T> {

  /** The answer of all partitions that had to be asked. */
  record Whole<T>(T value) implements Answer<T> {}

  /**
   * Some partition cannot answer now, as while it moves between instances. Asking again in a second
   * or two helps.
   *
   * @param reason for an operator; no personal data
   */
  record NotYet<T>(String reason) implements Answer<T> {}

  /** What follows from a whole answer. */
  default <R> Answer<R> then(Function<T, Answer<R>> next) {
    return switch (this) {
      case Whole<T> whole -> next.apply(whole.value());
      case NotYet<T> notYet -> new NotYet<>(notYet.reason());
    };
  }

  /** A whole answer's value as another. */
  default <R> Answer<R> map(Function<T, R> change) {
    return then(value -> new Whole<>(change.apply(value)));
  }
}
