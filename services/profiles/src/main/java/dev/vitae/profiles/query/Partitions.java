package dev.vitae.profiles.query;

import dev.vitae.profiles.people.Found;
import java.util.Set;

/** Answers for partitions: those here, or those of another instance. */
public interface Partitions {

  /**
   * Answers for exactly these partitions of the question's store.
   *
   * @return {@link Answer.NotYet} if any of them is not active here
   */
  Answer<Found> ask(Question question, Set<Integer> partitions);
}
