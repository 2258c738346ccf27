package dev.vitae.schemas.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Value;
import java.util.List;
import java.util.function.Function;

/** How values, dates and links stand in a JSON Resume. What is not known or empty is left out. */
final class JsonResumeNodes {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonResumeNodes() {}

  static String address(Link link) {
    String canonical = link.getUrl().getCanonical();
    String address = canonical == null ? link.getUrl().getWritten() : canonical;
    return address.contains(":") ? address : "https://" + address;
  }

  static void url(ObjectNode node, List<Link> links) {
    if (!links.isEmpty()) {
      node.put("url", address(links.getFirst()));
    }
  }

  static void date(ObjectNode node, String name, PartialDate date) {
    if (date != null && date.getYear() > 0) {
      String year = "%04d".formatted(date.getYear());
      node.put(name, date.getMonth() > 0 ? year + "-%02d".formatted(date.getMonth()) : year);
    }
  }

  static ObjectNode single(String name, Value value) {
    ObjectNode node = NODES.objectNode();
    text(node, name, value);
    return node;
  }

  static void text(ObjectNode node, String name, Value value) {
    if (value != null) {
      text(node, name, value.getWritten());
    }
  }

  static void text(ObjectNode node, String name, String text) {
    if (text != null && !text.isEmpty()) {
      node.put(name, text);
    }
  }

  static ArrayNode texts(List<Value> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(value.getWritten()));
    return array;
  }

  static <T> ArrayNode each(List<T> items, Function<T, ObjectNode> export) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(export.apply(item)));
    return array;
  }

  static void set(ObjectNode node, String name, ContainerNode<?> child) {
    if (!child.isEmpty()) {
      node.set(name, child);
    }
  }
}
