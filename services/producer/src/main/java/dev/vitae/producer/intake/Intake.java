package dev.vitae.producer.intake;

import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.SubmittedResume;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Turns what is handed in into events, or refuses it. */
public final class Intake {
  /** The largest document, in bytes: 8 MiB. */
  public static final int MAX_BYTES = 8 << 20;

  /** What came of looking at a document. */
  public sealed interface Checked {
    /** It can be sent. */
    record Ready(ReceivedResume received, SubmittedResume submitted) implements Checked {}

    /** It cannot. */
    record Refused(Receipt.Refused receipt) implements Checked {}
  }

  private final Clock clock;
  private final DefaultDetector detector = new DefaultDetector();

  public Intake(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock must not be null");
  }

  /** Looks at a document. */
  public Checked check(Incoming incoming) {
    byte[] content = incoming.content();
    if (content.length == 0) {
      return refuse(RejectionCode.EMPTY, "The file is empty.");
    }
    if (content.length > MAX_BYTES) {
      return refuse(RejectionCode.TOO_LARGE, "The file has more than 8 MiB.");
    }
    Instant now = clock.instant();
    String documentId = DocumentId.of(content);
    String applicantId = incoming.applicantId() == null ? "" : incoming.applicantId();
    String submissionId =
        DocumentId.of(
                String.join("\n", documentId, incoming.source(), applicantId, incoming.fileName())
                    .getBytes(StandardCharsets.UTF_8))
            .substring(0, 32);
    Submission submission =
        new Submission(
            submissionId, incoming.source(), incoming.fileName(), incoming.applicantId(), now);
    return new Checked.Ready(
        new ReceivedResume(
            documentId, ByteBuffer.wrap(content), mediaType(content), now, submission),
        new SubmittedResume(documentId, submission));
  }

  /** The type the content says it is; the name is not asked, as names lie. */
  private String mediaType(byte[] content) {
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      return detector.detect(stream, new Metadata()).toString();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private static Checked refuse(RejectionCode code, String message) {
    return new Checked.Refused(new Receipt.Refused(code, message));
  }
}
