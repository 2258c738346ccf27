package dev.vitae.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/** Records as bare Avro bytes, for places where writer and reader are of one build. */
public final class RecordBytes {

  private RecordBytes() {}

  /**
   * Lets Avro build our records: since 1.12.2 it builds only classes of packages it was told to
   * trust. Who reads records by other means calls this once before; calling it again is harmless.
   */
  public static void trust() {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.DEFAULT,
            type -> type.getName().startsWith("dev.vitae.schemas.")));
  }

  /** The record's bytes. */
  public static <T extends SpecificRecord> byte[] write(T item) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try {
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
      new SpecificDatumWriter<T>(item.getSchema()).write(item, encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * The record of these bytes.
   *
   * @throws UncheckedIOException if they are not one
   */
  public static <T extends SpecificRecord> T read(Class<T> type, byte[] bytes) {
    trust();
    try {
      return new SpecificDatumReader<T>(SpecificData.get().getSchema(type))
          .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
