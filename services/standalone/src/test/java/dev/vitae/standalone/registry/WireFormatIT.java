package dev.vitae.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.runtime.serde.RegistryRefusedException;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.standalone.PipelineBroker;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WireFormatIT {
  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Test
  void aValueIsReadWithTheRegistrysRestApiAndAvroAlone() throws Exception {
    KafkaSettings settings = BROKER.settings();
    byte[] value =
        BROKER
            .serdes(settings)
            .of(PersonRedirect.class)
            .serializer()
            .serialize(settings.topics().redirects(), new PersonRedirect("old", "new"));

    ByteBuffer wire = ByteBuffer.wrap(value);
    assertThat(wire.get()).isZero();
    URI address = URI.create(BROKER.registry().url() + "/schemas/ids/" + wire.getInt());
    String answer;
    try (HttpClient client = HttpClient.newHttpClient()) {
      answer =
          client
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
              .body();
    }
    Schema schema =
        new Schema.Parser().parse(new ObjectMapper().readTree(answer).get("schema").asText());
    GenericRecord read =
        new GenericDatumReader<GenericRecord>(schema)
            .read(
                null,
                DecoderFactory.get().binaryDecoder(value, wire.position(), wire.remaining(), null));

    assertThat(read.getSchema().getFullName()).isEqualTo("dev.vitae.schemas.PersonRedirect");
    assertThat(read.get(0)).hasToString("old");
    assertThat(read.get(1)).hasToString("new");
  }

  @Test
  void everyPublishedRecordIsAcceptedUnderTheStrictestRule() throws Exception {
    KafkaSettings settings = BROKER.settings();
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.registry())) {
      Map<String, Schema> published =
          Map.of(
              settings.topics().received(), ReceivedResume.getClassSchema(),
              settings.topics().submitted(), SubmittedResume.getClassSchema(),
              settings.topics().rejected(), RejectedResume.getClassSchema(),
              settings.topics().normalized(), NormalizedProfile.getClassSchema(),
              settings.topics().enriched(), EnrichedProfile.getClassSchema(),
              settings.topics().redirects(), PersonRedirect.getClassSchema());

      assertThat(published.keySet())
          .containsExactlyInAnyOrderElementsOf(settings.topics().published());
      published.forEach(
          (topic, schema) -> {
            int id = registry.register(topic + "-value", schema);
            assertThat(registry.register(topic + "-value", schema)).isEqualTo(id);
            assertThat(registry.byId(id)).isEqualTo(schema);
          });
    }
  }

  @Test
  void anIncompatibleSchemaAndAnUnknownIdAreRefusedWithTheReason() throws Exception {
    KafkaSettings settings = BROKER.settings();
    String subject = settings.topics().redirects() + "-value";
    Schema text = record().requiredString("a").endRecord();
    Schema number = record().requiredInt("a").endRecord();
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.registry())) {
      registry.register(subject, text);

      assertThatThrownBy(() -> registry.register(subject, number))
          .isInstanceOf(RegistryRefusedException.class)
          .hasMessageContaining("409")
          .hasMessageContaining("not compatible");
      assertThatThrownBy(() -> registry.byId(999_999))
          .isInstanceOf(RegistryRefusedException.class)
          .hasMessageContaining("404");
    }
  }

  @Test
  void anOptionalFieldAndASymbolMayBeAddedLater() throws Exception {
    KafkaSettings settings = BROKER.settings();
    String subject = settings.topics().rejected() + "-value";
    Schema today = RejectedResume.getClassSchema();
    ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(today.toString());
    ((ArrayNode) tree.findValue("symbols")).add("ADDED_LATER");
    ((ArrayNode) tree.get("fields"))
        .addObject()
        .put("name", "addedLater")
        .putNull("default")
        .putArray("type")
        .add("null")
        .add("string");
    Schema tomorrow = new Schema.Parser().parse(tree.toString());
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.registry())) {
      int id = registry.register(subject, today);

      assertThat(registry.register(subject, tomorrow)).isNotEqualTo(id);
    }
  }

  @Test
  void aTopicsValuesKeepTheirIdAcrossInstances() throws Exception {
    KafkaSettings settings = BROKER.settings();
    PersonRedirect record = new PersonRedirect("old", "new");
    AvroSerdes first = BROKER.serdes(settings);
    AvroSerdes second = BROKER.serdes(settings);

    byte[] bytes = first.of(PersonRedirect.class).serializer().serialize("shared-topic", record);

    assertThat(second.of(PersonRedirect.class).serializer().serialize("shared-topic", record))
        .isEqualTo(bytes);
    assertThat(second.of(PersonRedirect.class).deserializer().deserialize("shared-topic", bytes))
        .isEqualTo(record);
  }

  private static SchemaBuilder.FieldAssembler<Schema> record() {
    return SchemaBuilder.record("Sample").namespace("dev.vitae.test").fields();
  }
}
