package dev.vitae.runtime.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.ReceivedResume;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class AvroSerdesTest {
  private final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());
  private final Serde<ReceivedResume> serde = serdes.of(ReceivedResume.class);

  @Test
  void aRecordComesBackAsItWas() {
    ReceivedResume record =
        new ReceivedResume(
            "ab12",
            ByteBuffer.wrap(new byte[] {1, 2}),
            "text/plain",
            Instant.ofEpochMilli(1234),
            null);

    byte[] bytes = serde.serializer().serialize("t", record);

    assertThat(bytes).startsWith(0, 0, 0, 0, 1);
    assertThat(serde.deserializer().deserialize("t", bytes)).isEqualTo(record);
  }

  @Test
  void brokenBytesAreTheRecordsFault() {
    byte[] bytes =
        serdes.of(PersonRedirect.class).serializer().serialize("t", new PersonRedirect("a", "b"));

    for (byte[] broken :
        new byte[][] {
          {},
          {1, 2, 3},
          {0, 0, 0, 0, 99, 1},
          Arrays.copyOf(bytes, bytes.length - 1),
          Arrays.copyOf(bytes, bytes.length + 1)
        }) {
      assertThatThrownBy(
              () -> serdes.of(PersonRedirect.class).deserializer().deserialize("t", broken))
          .isInstanceOf(SerializationException.class);
    }
  }
}
