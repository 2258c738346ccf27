package dev.vitae.runtime.serde;

import dev.vitae.schemas.RecordBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
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
 * RegistryUnavailableException} when the registry is. The registry is asked once for each schema
 * and topic; what it answered is never forgotten, so that it may be away afterwards.
 */
public final class AvroSerdes {
  private static final byte MAGIC = 0;
  private static final int HEADER_BYTES = 5;
  private static final int USUAL_BYTES = 1024;

  static {
    RecordBytes.trust();
  }

  private final SchemaRegistry registry;
  private final Map<Integer, Schema> writerSchemas = new ConcurrentHashMap<>();

  public AvroSerdes(SchemaRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry must not be null");
  }

  /**
   * A serde for the values of any topic.
   *
   * @param type the generated class of the record
   */
  public <T extends SpecificRecord> Serde<T> of(Class<T> type) {
    SpecificData model = SpecificData.getForClass(type);
    Schema schema = model.getSchema(type);
    return Serdes.serdeFrom(new Writer<>(schema, model), new Reader<>(schema, model));
  }

  private final class Writer<T> implements Serializer<T> {
    private final Schema published;
    private final Map<String, Integer> idsByTopic = new ConcurrentHashMap<>();
    private final ThreadLocal<DatumWriter<T>> writers;

    Writer(Schema schema, SpecificData model) {
      this.published = WireSchemas.withoutJavaProperties(schema);
      this.writers = ThreadLocal.withInitial(() -> new SpecificDatumWriter<>(schema, model));
    }

    @Override
    public byte[] serialize(String topic, T data) {
      if (data == null) {
        return null;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
      out.write(MAGIC);
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id(topic)).array());
      try {
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        writers.get().write(data, encoder);
        encoder.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    private int id(String topic) {
      Integer known = idsByTopic.get(topic);
      if (known != null) {
        return known;
      }
      // Not within computeIfAbsent: other topics need not wait for the registry's answer.
      int id = registry.register(topic + "-value", published);
      idsByTopic.put(topic, id);
      return id;
    }
  }

  private final class Reader<T> implements Deserializer<T> {
    private final Schema schema;
    private final SpecificData model;
    private final ThreadLocal<Map<Integer, DatumReader<T>>> readers =
        ThreadLocal.withInitial(HashMap::new);

    Reader(Schema schema, SpecificData model) {
      this.schema = schema;
      this.model = model;
    }

    @Override
    public T deserialize(String topic, byte[] data) {
      if (data == null) {
        return null;
      }
      if (data.length < HEADER_BYTES || data[0] != MAGIC) {
        throw new SerializationException("not in the wire format: " + data.length + " bytes");
      }
      DatumReader<T> reader = reader(ByteBuffer.wrap(data, 1, Integer.BYTES).getInt());
      try {
        BinaryDecoder decoder =
            DecoderFactory.get()
                .binaryDecoder(data, HEADER_BYTES, data.length - HEADER_BYTES, null);
        T record = reader.read(null, decoder);
        if (!decoder.isEnd()) {
          throw new SerializationException("bytes are left over behind the record");
        }
        return record;
      } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
        throw new SerializationException("no " + schema.getName() + ": " + e.getMessage(), e);
      }
    }

    private DatumReader<T> reader(int id) {
      Map<Integer, DatumReader<T>> ofThread = readers.get();
      DatumReader<T> known = ofThread.get(id);
      if (known == null) {
        known = new SpecificDatumReader<>(writerSchema(id), schema, model);
        ofThread.put(id, known);
      }
      return known;
    }
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
