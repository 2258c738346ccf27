package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a Word document, with what each inherits. */
final class WordStyles {
  /** A style's own name for a heading in the languages Word and its rivals speak. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:heading|überschrift|titre|título|titulo|titolo|kop|nagłówek|başlık|rubrik|overskrift"
              + "|otsikko|заголовок|标题|標題|見出し|제목) ?([1-9])");

  private static final int MAX_CHAIN = 20;

  private final Map<String, Xml.Node> styles = new HashMap<>();
  private final Map<String, List<Xml.Node>> chains = new HashMap<>();
  private final Xml.Node defaults;
  private String defaultParagraph = "";

  /**
   * @param part the styles part; null where the document has none
   */
  WordStyles(Xml.Node part) {
    Xml.Node documentDefaults = null;
    if (part != null) {
      for (Xml.Node node : part.children()) {
        if (node.is("w:style")) {
          styles.put(node.attribute("w:styleId"), node);
          String standard = node.attribute("w:default");
          if (node.attribute("w:type").equals("paragraph")
              && !standard.isEmpty()
              && isOn(standard)) {
            defaultParagraph = node.attribute("w:styleId");
          }
        } else if (node.is("w:docDefaults")) {
          documentDefaults = node;
        }
      }
    }
    Xml.Node runs = documentDefaults == null ? null : documentDefaults.child("w:rPrDefault");
    defaults = runs == null ? null : runs.child("w:rPr");
  }

  /** The style and what it is based on, the nearest first; a circle is cut. */
  private List<Xml.Node> chain(String id) {
    return chains.computeIfAbsent(
        id,
        start -> {
          List<Xml.Node> chain = new ArrayList<>();
          Xml.Node style = styles.get(start);
          while (style != null && chain.size() < MAX_CHAIN && !chain.contains(style)) {
            chain.add(style);
            style = styles.get(style.childAttribute("w:basedOn", "w:val"));
          }
          return chain;
        });
  }

  /** The paragraph properties that hold, the nearest first: its own, then its styles'. */
  List<Xml.Node> paragraph(Xml.Node own) {
    List<Xml.Node> all = new ArrayList<>();
    if (own != null) {
      all.add(own);
    }
    for (Xml.Node style : chain(styleOf(own))) {
      Xml.Node properties = style.child("w:pPr");
      if (properties != null) {
        all.add(properties);
      }
    }
    return all;
  }

  private String styleOf(Xml.Node paragraph) {
    String id = paragraph == null ? "" : paragraph.childAttribute("w:pStyle", "w:val");
    return id.isEmpty() ? defaultParagraph : id;
  }

  /** Level of the heading the paragraph is, from 1; 0 if it is none. */
  int headingLevel(Xml.Node own) {
    for (Xml.Node properties : paragraph(own)) {
      String outline = properties.childAttribute("w:outlineLvl", "w:val");
      if (!outline.isEmpty()) {
        int level = number(outline, 9);
        return level < 9 ? level + 1 : 0;
      }
    }
    for (Xml.Node style : chain(styleOf(own))) {
      String name = style.childAttribute("w:name", "w:val").toLowerCase(Locale.ROOT);
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return heading.group(1).charAt(0) - '0';
      }
      if (name.equals("title")) {
        return 1;
      }
    }
    return 0;
  }

  /** How a paragraph's letters look before a run says otherwise. */
  Look paragraphLook(Xml.Node own) {
    Look look = changed(Look.PLAIN, defaults);
    return styled(look, styleOf(own));
  }

  /** How a run's letters look. */
  Look runLook(Look paragraph, Xml.Node run) {
    if (run == null) {
      return paragraph;
    }
    return changed(styled(paragraph, run.childAttribute("w:rStyle", "w:val")), run);
  }

  private Look styled(Look look, String id) {
    List<Xml.Node> chain = new ArrayList<>(chain(id));
    Collections.reverse(chain);
    for (Xml.Node style : chain) {
      look = changed(look, style.child("w:rPr"));
    }
    return look;
  }

  private static Look changed(Look look, Xml.Node properties) {
    if (properties == null) {
      return look;
    }
    float size = look.size();
    boolean bold = look.bold();
    boolean italic = look.italic();
    int color = look.color();
    for (Xml.Node property : properties.children()) {
      String value = property.attribute("w:val");
      switch (property.name()) {
        case "w:b" -> bold = isOn(value);
        case "w:i" -> italic = isOn(value);
        case "w:sz" -> size = number(value, 0) / 2f;
        case "w:color" -> color = color(value);
        default -> {}
      }
    }
    return new Look(size, bold, italic, color);
  }

  /** A switch is on unless it says that it is off. */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private static int color(String hex) {
    return hex.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(hex, 16) : 0;
  }

  /** A whole number of at most six digits, or what stands for it. */
  static int number(String digits, int otherwise) {
    return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
