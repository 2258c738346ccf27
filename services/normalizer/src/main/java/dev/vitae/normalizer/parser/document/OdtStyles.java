package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of an OpenDocument text, with what each inherits. */
final class OdtStyles {
  private static final int MAX_CHAIN = 20;
  private static final float LINE_HEIGHT_IN_POINTS = 13;

  private final Map<String, Xml.Node> styles = new HashMap<>();
  private final Map<String, Xml.Node> lists = new HashMap<>();
  private Xml.Node defaults;

  /**
   * @param common the part with the document's named styles; null where there is none
   * @param document the part with the text and its automatic styles
   */
  OdtStyles(Xml.Node common, Xml.Node document) {
    for (Xml.Node part : common == null ? List.of(document) : List.of(common, document)) {
      for (Xml.Node group : part.children()) {
        for (Xml.Node style : group.children()) {
          switch (style.name()) {
            case "style:style" -> styles.put(key(style), style);
            case "text:list-style" -> lists.put(style.attribute("style:name"), style);
            case "style:default-style" -> {
              if (style.attribute("style:family").equals("paragraph")) {
                defaults = style;
              }
            }
            default -> {}
          }
        }
      }
    }
  }

  private static String key(Xml.Node style) {
    return style.attribute("style:family") + '/' + style.attribute("style:name");
  }

  /** How the letters of a style of a family look on what is around them. */
  Look look(String family, String name, Look around) {
    List<Xml.Node> chain = chain(family, name);
    Collections.reverse(chain);
    Look look = around;
    for (Xml.Node style : chain) {
      look = changed(look, style.child("style:text-properties"));
    }
    return look;
  }

  /** How a paragraph's letters look. */
  Look paragraphLook(String name) {
    Look look = Look.PLAIN;
    if (defaults != null) {
      look = changed(look, defaults.child("style:text-properties"));
    }
    return look("paragraph", name, look);
  }

  /** White space above a paragraph, in lines. */
  float roomAbove(String name) {
    for (Xml.Node style : chain("paragraph", name)) {
      String margin = style.childAttribute("style:paragraph-properties", "fo:margin-top");
      if (!margin.isEmpty()) {
        return points(margin) / LINE_HEIGHT_IN_POINTS;
      }
    }
    return 0;
  }

  /** Whether a style hides its letters. */
  boolean isHidden(String name) {
    for (Xml.Node style : chain("text", name)) {
      if (style.childAttribute("style:text-properties", "text:display").equals("none")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the items of a list style are numbered at a level. */
  boolean isNumbered(String list, int level) {
    Xml.Node style = lists.get(list);
    if (style == null) {
      return false;
    }
    for (Xml.Node node : style.children()) {
      if (node.attribute("text:level").equals(String.valueOf(level))) {
        return node.is("text:list-level-style-number")
            && !node.attribute("style:num-format").isEmpty();
      }
    }
    return false;
  }

  private List<Xml.Node> chain(String family, String name) {
    List<Xml.Node> chain = new ArrayList<>();
    Xml.Node style = styles.get(family + '/' + name);
    while (style != null && chain.size() < MAX_CHAIN && !chain.contains(style)) {
      chain.add(style);
      style = styles.get(family + '/' + style.attribute("style:parent-style-name"));
    }
    return chain;
  }

  private static Look changed(Look look, Xml.Node properties) {
    if (properties == null) {
      return look;
    }
    String weight = properties.attribute("fo:font-weight");
    String slant = properties.attribute("fo:font-style");
    String size = properties.attribute("fo:font-size");
    String color = properties.attribute("fo:color");
    return new Look(
        size.endsWith("pt") ? points(size) : look.size(),
        weight.isEmpty() ? look.bold() : weight.equals("bold") || weight.matches("[6-9]00"),
        slant.isEmpty() ? look.italic() : !slant.equals("normal"),
        color.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(color.substring(1), 16) : look.color());
  }

  /** A length in points; 0 for what is no length. */
  private static float points(String length) {
    if (!length.matches("\\d{1,4}(?:\\.\\d{1,6})?(?:pt|in|cm|mm)")) {
      return 0;
    }
    float number = Float.parseFloat(length.substring(0, length.length() - 2));
    return switch (length.substring(length.length() - 2)) {
      case "in" -> number * 72;
      case "cm" -> number * 28.35f;
      case "mm" -> number * 2.835f;
      default -> number;
    };
  }
}
