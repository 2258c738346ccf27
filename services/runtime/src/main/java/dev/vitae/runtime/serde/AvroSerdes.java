package dev.vitae.runtime.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Avro records in Confluent's wire format: a zero byte, the schema's id in four bytes, the record.
 *
 * <p>The serdes handed out are safe for use by many threads, as Kafka Streams requires. Reading
 * throws {@link SerializationException} when the bytes are at fault and {@link
 * RegistryUnavailableException} when the registry is.
 */
public final class AvroSerdes {
  private static final byte MAGIC = 0;
  private static final int HEADER_BYTES = 5;

  static {
    // Since 1.12.2 Avro builds only classes of packages it was told to trust.
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.DEFAULT,
            type -> type.getName().startsWith("dev.vitae.schemas.")));
  }

  private final SchemaRegistry registry;
  private final Map<Integer, Schema> writerSchemas = new ConcurrentHashMap<>();
  private final Map<String, Integer> idsBySubject = new ConcurrentHashMap<>();

  public AvroSerdes(SchemaRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry must not be null");
  }

  /**
   * A serde for the values of any topic.
   *
   * @param type the generated class of the record
   */
  public <T extends SpecificRecord> Serde<T> of(Class<T> type) {
    Schema schema = SpecificData.get().getSchema(type);
    return Serdes.serdeFrom(writer(schema), reader(schema));
  }

  private <T extends SpecificRecord> Serializer<T> writer(Schema schema) {
    Schema published = WireSchemas.withoutJavaProperties(schema);
    return (topic, data) -> {
      if (data == null) {
        return null;
      }
      String subject = topic + "-value";
      Integer id = idsBySubject.get(subject + '/' + schema.getFullName());
      if (id == null) {
        id = registry.register(subject, published);
        idsBySubject.put(subject + '/' + schema.getFullName(), id);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
      out.write(MAGIC);
      out.writeBytes(ByteBuffer.allocate(4).putInt(id).array());
      try {
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<T>(schema).write(data, encoder);
        encoder.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    };
  }

  private <T extends SpecificRecord> Deserializer<T> reader(Schema schema) {
    return (topic, data) -> {
      if (data == null) {
        return null;
      }
      if (data.length < HEADER_BYTES || data[0] != MAGIC) {
        throw new SerializationException("not in the wire format: " + data.length + " bytes");
      }
      Schema writer = writerSchema(ByteBuffer.wrap(data, 1, 4).getInt());
      try {
        BinaryDecoder decoder =
            DecoderFactory.get()
                .binaryDecoder(data, HEADER_BYTES, data.length - HEADER_BYTES, null);
        T record = new SpecificDatumReader<T>(writer, schema).read(null, decoder);
        if (!decoder.isEnd()) {
          throw new SerializationException("bytes are left over behind the record");
        }
        return record;
      } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
        throw new SerializationException("no " + schema.getName() + ": " + e.getMessage(), e);
      }
    };
  }

  private Schema writerSchema(int id) {
    Schema known = writerSchemas.get(id);
    if (known != null) {
      return known;
    }
    try {
      Schema schema = registry.byId(id);
      writerSchemas.put(id, schema);
      return schema;
    } catch (RegistryRefusedException e) {
      throw new SerializationException(e.getMessage(), e);
    }
  }
}
