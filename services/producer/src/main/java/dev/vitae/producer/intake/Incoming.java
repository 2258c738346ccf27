package dev.vitae.producer.intake;

import java.util.Objects;

/**
 * A document that somebody hands in.
 *
 * @param content its bytes
 * @param fileName name of the file, kept as {@link Labels#fileName} has it; empty if there was none
 * @param source label of where it comes from, such as {@code careers-page}
 * @param applicantId the submitter's own id for the applicant; null if there is none
 */
public record Incoming(byte[] content, String fileName, String source, String applicantId) {
  public Incoming {
    Objects.requireNonNull(content, "content must not be null");
    fileName = Labels.fileName(Objects.requireNonNull(fileName, "fileName must not be null"));
    Objects.requireNonNull(source, "source must not be null");
  }
}
