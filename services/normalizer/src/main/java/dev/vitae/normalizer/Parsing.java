package dev.vitae.normalizer;

import dev.vitae.normalizer.parser.Reading;
import java.time.Instant;

/** Reads documents. Always answers: what cannot be read is a rejection. */
public interface Parsing extends AutoCloseable {

  /**
   * Reads one document.
   *
   * @param content its bytes
   * @param receivedAt when it came: what 'present' means where the document does not say
   */
  Reading parse(byte[] content, Instant receivedAt);

  /** Ends what it has started; nothing, unless it says otherwise. */
  @Override
  default void close() {}
}
