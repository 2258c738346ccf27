package dev.vitae.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaIncompatibilityType;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code schemas/history} holds every released version, each record's schema in one file as it was
 * published. A release adds one: {@code mvn test -pl schemas -Dtest=HistoryTest
 * -Dschemas.freeze=v1}. What was released never changes.
 */
class HistoryTest {
  private static final Path HISTORY = Path.of("history");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20260101;
  private static final int SAMPLES = 20;

  private static final List<Schema> PUBLISHED =
      Stream.of(
              ReceivedResume.getClassSchema(),
              SubmittedResume.getClassSchema(),
              RejectedResume.getClassSchema(),
              NormalizedProfile.getClassSchema(),
              EnrichedProfile.getClassSchema(),
              PersonRedirect.getClassSchema())
          .map(HistoryTest::asPublished)
          .toList();

  @BeforeAll
  static void freezeWhenAsked() throws IOException {
    String version = System.getProperty("schemas.freeze", "");
    if (!version.isEmpty()) {
      Path folder = Files.createDirectories(HISTORY.resolve(version));
      for (Schema schema : PUBLISHED) {
        Files.writeString(folder.resolve(schema.getName() + ".avsc"), schema.toString(true) + "\n");
      }
    }
  }

  @Test
  void everyReleasedVersionHoldsEveryRecordOfItsTime() throws IOException {
    try (Stream<Path> versions = Files.list(HISTORY)) {
      assertThat(versions.map(path -> path.getFileName().toString())).contains("v0");
    }
    for (Schema today : PUBLISHED) {
      assertThat(HISTORY.resolve("v0").resolve(today.getName() + ".avsc")).exists();
    }
  }

  @Test
  void todayReadsEveryReleasedVersionAndEveryReleasedVersionReadsToday() throws IOException {
    for (Path file : frozen()) {
      Schema then = new Schema.Parser().parse(Files.readString(file));
      Schema today =
          PUBLISHED.stream()
              .filter(schema -> schema.getFullName().equals(then.getFullName()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(file + " was released and is gone"));

      assertFullyCompatible(today, then);
      assertReads(then, today);
      assertReads(today, then);
    }
  }

  @Test
  void anOptionalFieldCanBeAddedToEveryRecord() throws IOException {
    for (Schema today : PUBLISHED) {
      JsonNode tree = JSON.readTree(today.toString());
      for (ObjectNode record : named(tree, "record")) {
        ((ArrayNode) record.get("fields"))
            .addObject()
            .put("name", "addedLater")
            .putNull("default")
            .putArray("type")
            .add("null")
            .add("string");
      }
      Schema tomorrow = new Schema.Parser().parse(tree.toString());

      assertFullyCompatible(today, tomorrow);
      assertReads(tomorrow, today);
      assertReads(today, tomorrow);
    }
  }

  @Test
  void aSymbolCanBeAddedToEveryEnumAndIsUnknownToOlderReaders() throws IOException {
    for (Schema today : PUBLISHED) {
      JsonNode tree = JSON.readTree(today.toString());
      for (ObjectNode symbols : named(tree, "enum")) {
        ((ArrayNode) symbols.get("symbols")).add("ADDED_LATER");
      }
      Schema tomorrow = new Schema.Parser().parse(tree.toString());

      assertFullyCompatible(today, tomorrow);
      assertReads(tomorrow, today);
      assertReads(today, tomorrow);
    }
  }

  @Test
  void aRecordThatIsRenamedIsFound() {
    Schema today = new Schema.Parser().parse(PUBLISHED.getLast().toString());
    Schema renamed =
        new Schema.Parser().parse(today.toString().replace("PersonRedirect", "PersonMoved"));

    assertThat(
            SchemaCompatibility.checkReaderWriterCompatibility(renamed, today)
                .getResult()
                .getIncompatibilities())
        .extracting(each -> each.getType())
        .contains(SchemaIncompatibilityType.NAME_MISMATCH);
  }

  private static List<Path> frozen() throws IOException {
    try (Stream<Path> files = Files.walk(HISTORY)) {
      return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList();
    }
  }

  private static void assertFullyCompatible(Schema one, Schema other) {
    for (SchemaCompatibility.SchemaPairCompatibility pair :
        List.of(
            SchemaCompatibility.checkReaderWriterCompatibility(one, other),
            SchemaCompatibility.checkReaderWriterCompatibility(other, one))) {
      assertThat(pair.getResult().getIncompatibilities()).as(one.getFullName()).isEmpty();
    }
  }

  /** Not only the rule: records made at random by one are read by the other. */
  private static void assertReads(Schema reader, Schema writer) throws IOException {
    for (Object datum : new RandomData(writer, SAMPLES, SEED)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
      new GenericDatumWriter<>(writer).write(datum, encoder);
      encoder.flush();
      Object read =
          new GenericDatumReader<>(writer, reader)
              .read(null, DecoderFactory.get().binaryDecoder(out.toByteArray(), null));
      assertThat(read).as(writer.getFullName()).isNotNull();
    }
  }

  /** Without what only Java's code generator reads. */
  private static Schema asPublished(Schema schema) {
    return new Schema.Parser()
        .parse(schema.toString().replaceAll(",?\"avro\\.java\\.string\":\"String\"", ""));
  }

  private static List<ObjectNode> named(JsonNode tree, String type) {
    return tree.findParents("name").stream()
        .filter(node -> node.path("type").asText().equals(type))
        .map(ObjectNode.class::cast)
        .toList();
  }
}
