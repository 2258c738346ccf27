package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small tree of an XML part, read without document types and entities, of bounded size and depth.
 * Names carry the prefix their namespace has by custom, whatever the part calls it.
 */
final class Xml {
  private static final int MAX_NODES = 400_000;
  private static final int MAX_DEPTH = 400;

  /** An element or, with an empty name, text. */
  static final class Node {
    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>(2);
    private final String text;

    private Node(String name, Map<String, String> attributes, String text) {
      this.name = name;
      this.attributes = attributes;
      this.text = text;
    }

    /** An element without name around others. */
    Node(List<Node> children) {
      this("", Map.of(), "");
      this.children.addAll(children);
    }

    String name() {
      return name;
    }

    boolean is(String wanted) {
      return name.equals(wanted);
    }

    /** The element's own text. */
    String text() {
      StringBuilder all = new StringBuilder(text);
      for (Node child : children) {
        all.append(child.text);
      }
      return all.toString();
    }

    /** All text within, in its order. */
    String allText() {
      StringBuilder all = new StringBuilder();
      List<Node> open = new ArrayList<>(List.of(this));
      while (!open.isEmpty()) {
        Node next = open.remove(open.size() - 1);
        all.append(next.text);
        for (int i = next.children.size() - 1; i >= 0; i--) {
          open.add(next.children.get(i));
        }
      }
      return all.toString();
    }

    /** The attribute's value; empty if it is absent. */
    String attribute(String wanted) {
      return attributes.getOrDefault(wanted, "");
    }

    List<Node> children() {
      return children;
    }

    /** The first child of the name; null if there is none. */
    Node child(String wanted) {
      for (Node child : children) {
        if (child.is(wanted)) {
          return child;
        }
      }
      return null;
    }

    /** A child's attribute; empty if either is absent. */
    String childAttribute(String wanted, String attribute) {
      Node child = child(wanted);
      return child == null ? "" : child.attribute(attribute);
    }
  }

  private Xml() {}

  /**
   * Reads a part.
   *
   * @param prefixes the customary prefix of each namespace; other namespaces have none
   */
  static Node read(InputStream part, Map<String, String> prefixes) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (part) {
      XMLStreamReader reader = factory.createXMLStreamReader(part);
      try {
        return tree(reader, prefixes);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | IOException broken) {
      throw ZipParts.unreadable(broken);
    }
  }

  private static Node tree(XMLStreamReader reader, Map<String, String> prefixes)
      throws XMLStreamException, UnreadableException {
    Node root = new Node("", Map.of(), "");
    List<Node> path = new ArrayList<>();
    path.add(root);
    int nodes = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        Node node = element(reader, prefixes);
        path.get(path.size() - 1).children.add(node);
        path.add(node);
        nodes++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        path.remove(path.size() - 1);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        path.get(path.size() - 1).children.add(new Node("", Map.of(), reader.getText()));
        nodes++;
      }
      if (nodes > MAX_NODES || path.size() > MAX_DEPTH) {
        throw new UnreadableException(
            RejectionCode.TOO_LARGE, "The document has more elements than it may.");
      }
    }
    return root.children.isEmpty() ? root : root.children.get(0);
  }

  private static Node element(XMLStreamReader reader, Map<String, String> prefixes) {
    int count = reader.getAttributeCount();
    Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      attributes.put(
          name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), prefixes),
          reader.getAttributeValue(i));
    }
    return new Node(
        name(reader.getNamespaceURI(), reader.getLocalName(), prefixes), attributes, "");
  }

  private static String name(String namespace, String local, Map<String, String> prefixes) {
    String prefix = namespace == null ? null : prefixes.get(namespace);
    return (prefix == null ? local : prefix + ':' + local).intern();
  }
}
