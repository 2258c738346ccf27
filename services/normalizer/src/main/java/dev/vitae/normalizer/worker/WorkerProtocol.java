package dev.vitae.normalizer.worker;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.RecordBytes;
import dev.vitae.schemas.RejectedResume;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What parent and child say to each other. A request is the time received in milliseconds, a
 * length, the document. An answer is a kind, a length, an Avro record.
 */
final class WorkerProtocol {
  /** The child's first byte. */
  static final int READY = 'R';

  /** What the JVM exits with when it is told to exit at an OutOfMemoryError. */
  static final int EXIT_OUT_OF_MEMORY = 3;

  /** What the child exits with when it notices itself that it is late. */
  static final int EXIT_LATE = 4;

  /** A process that a signal ends exits with this and the signal's number. */
  static final int EXIT_SIGNAL = 128;

  private static final int PROFILE = 'P';
  private static final int REJECTION = 'X';

  static {
    RecordBytes.trust();
  }

  private WorkerProtocol() {}

  static void write(Reading reading, DataOutputStream out) throws IOException {
    switch (reading) {
      case Reading.Parsed parsed -> {
        out.writeByte(PROFILE);
        writeBytes(RecordBytes.write(parsed.record().build()), out);
      }
      case Reading.Rejected rejected -> {
        out.writeByte(REJECTION);
        writeBytes(
            RecordBytes.write(
                RejectedResume.newBuilder()
                    .setMediaType(rejected.mediaType())
                    .setCode(rejected.code())
                    .setMessage(rejected.message())
                    .build()),
            out);
      }
    }
  }

  static Reading read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    byte[] bytes = readBytes(in);
    return switch (kind) {
      case PROFILE -> {
        NormalizedProfile parsed = RecordBytes.read(NormalizedProfile.class, bytes);
        yield new Reading.Parsed(
            parsed.getDocument(), parsed.getText(), parsed.getProfile(), parsed.getFindings());
      }
      case REJECTION -> {
        RejectedResume rejected = RecordBytes.read(RejectedResume.class, bytes);
        yield new Reading.Rejected(
            rejected.getCode(), rejected.getMediaType(), rejected.getMessage());
      }
      default -> throw new IOException("unknown kind of answer: " + kind);
    };
  }

  static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
