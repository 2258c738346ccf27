package dev.vitae.normalizer.parser.document;

import java.util.HashMap;
import java.util.Map;

/** The lists of a Word document: which mark each paragraph has. */
final class WordNumbering {
  private final Map<String, Xml.Node> abstractLists = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /**
   * @param part the numbering part; null where the document has none
   */
  WordNumbering(Xml.Node part) {
    if (part == null) {
      return;
    }
    for (Xml.Node node : part.children()) {
      if (node.is("w:abstractNum")) {
        abstractLists.put(node.attribute("w:abstractNumId"), node);
      } else if (node.is("w:num")) {
        lists.put(node.attribute("w:numId"), node.childAttribute("w:abstractNumId", "w:val"));
      }
    }
  }

  /** The mark of the list's next paragraph; empty where the list has none at that level. */
  String mark(String list, int level) {
    String format = format(list, level);
    return switch (format) {
      case "none" -> "";
      case "bullet", "" -> "•";
      default -> counters.merge(list + '/' + level, 1, Integer::sum) + ".";
    };
  }

  private String format(String list, int level) {
    Xml.Node abstractList = abstractLists.get(lists.getOrDefault(list, ""));
    if (abstractList == null) {
      return "";
    }
    for (Xml.Node node : abstractList.children()) {
      if (node.is("w:lvl") && node.attribute("w:ilvl").equals(String.valueOf(level))) {
        return node.childAttribute("w:numFmt", "w:val");
      }
    }
    return "";
  }
}
