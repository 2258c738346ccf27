package dev.vitae.profiles;

import org.apache.kafka.common.serialization.Deserializer;

/**
 * Hands on a record's bytes when they can be read as what they should be.
 *
 * <p>So a store holds what the topic holds, byte by byte, whether it was processed or restored, and
 * what cannot be read fails where dead letters are made.
 *
 * @param reader reads the record, or throws
 */
record CheckedBytes(Deserializer<?> reader) implements Deserializer<byte[]> {
  @Override
  public byte[] deserialize(String topic, byte[] data) {
    reader.deserialize(topic, data);
    return data;
  }
}
