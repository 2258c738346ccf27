package dev.vitae.producer.intake;

import java.util.concurrent.CompletableFuture;

/** Hands documents into the stream. Safe for use by many threads. */
public interface ResumeSender {

  /**
   * Sends a document and waits while too much is under way.
   *
   * @return the receipt, when the document is in the stream or was refused; fails when the stream
   *     cannot be reached, and then the same document may be sent again without harm
   */
  CompletableFuture<Receipt> send(Incoming incoming);
}
