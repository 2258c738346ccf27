package dev.vitae.schemas.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/**
 * Any record of ours as JSON, under the names of its schema, which are camelCase.
 *
 * <p>What is not there is left out: nulls, empty texts, empty lists and empty objects. Numbers and
 * truth values are always written, because a zero or a false says something. Bytes are base64,
 * times ISO 8601 in UTC, enums their names.
 */
public final class RecordJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecordJson() {}

  /** The record as a tree. */
  public static ObjectNode of(IndexedRecord record) {
    ObjectNode object = NODES.objectNode();
    for (Schema.Field field : record.getSchema().getFields()) {
      put(object, field.name(), record.get(field.pos()));
    }
    return object;
  }

  private static void put(ObjectNode object, String name, Object value) {
    JsonNode node = node(value);
    boolean empty =
        node.isNull()
            || node.isContainerNode() && node.isEmpty()
            || node.isTextual() && node.textValue().isEmpty();
    if (!empty) {
      object.set(name, node);
    }
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case IndexedRecord record -> of(record);
      case Collection<?> list -> array(list);
      case Map<?, ?> map -> object(map);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Float number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case Boolean truth -> NODES.booleanNode(truth);
      case Instant time -> NODES.textNode(time.toString());
      case ByteBuffer bytes -> NODES.binaryNode(copy(bytes));
      default -> NODES.textNode(value.toString());
    };
  }

  private static ArrayNode array(Collection<?> list) {
    ArrayNode array = NODES.arrayNode(list.size());
    for (Object item : list) {
      array.add(node(item));
    }
    return array;
  }

  private static ObjectNode object(Map<?, ?> map) {
    ObjectNode object = NODES.objectNode();
    map.forEach((key, value) -> put(object, key.toString(), value));
    return object;
  }

  private static byte[] copy(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }
}
