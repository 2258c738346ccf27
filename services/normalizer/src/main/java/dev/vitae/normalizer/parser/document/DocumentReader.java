package dev.vitae.normalizer.parser.document;

import dev.vitae.schemas.RejectionCode;

/** Reads one format. Stateless, and safe for use by many threads. */
public interface DocumentReader {

  /**
   * Reads a document whose media type is known to be this reader's.
   *
   * @throws UnreadableException if it cannot be read, with the code the document is rejected with
   */
  Document read(byte[] content, String mediaType) throws UnreadableException;

  /** Why a document cannot be read. */
  final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient RejectionCode code;

    public UnreadableException(RejectionCode code, String message) {
      super(message);
      this.code = code;
    }

    public UnreadableException(RejectionCode code, String message, Throwable cause) {
      super(message, cause);
      this.code = code;
    }

    public RejectionCode code() {
      return code;
    }
  }
}
