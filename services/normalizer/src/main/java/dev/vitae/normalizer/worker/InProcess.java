package dev.vitae.normalizer.worker;

import dev.vitae.normalizer.Parsing;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.RejectionCode;
import java.time.Instant;

/** Parses in this process, without bounds; what the parser did not foresee is a rejection too. */
public final class InProcess implements Parsing {
  private final ResumeParser parser;

  /**
   * @param scans how pages that are pictures are read
   */
  public InProcess(ScanSettings scans) {
    parser = new ResumeParser(scans);
  }

  @Override
  public Reading parse(byte[] content, Instant receivedAt) {
    try {
      return parser.parse(content, receivedAt);
    } catch (RuntimeException | StackOverflowError e) {
      String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      return new Reading.Rejected(
          RejectionCode.UNREADABLE,
          "",
          "The parser failed on this document: " + e.getClass().getSimpleName() + where + ".");
    }
  }
}
