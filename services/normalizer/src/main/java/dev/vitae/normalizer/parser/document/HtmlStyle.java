package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's name and its style attribute say of how it looks. */
final class HtmlStyle {
  private static final Set<String> BOLD = Set.of("b", "strong", "th", "dt");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");

  /** Inline elements that pages use as boxes beside each other. */
  private static final Set<String> BOXES = Set.of("span", "a", "code", "time", "label", "small");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)display\\s*:\\s*(?:block|flex|grid|list-item|table)\\b");
  private static final Pattern INLINE = Pattern.compile("(?i)display\\s*:\\s*inline\\b(?!-)");
  private static final Pattern WEIGHT =
      Pattern.compile("(?i)font-weight\\s*:\\s*(bold|bolder|[6-9]00|normal|[1-5]00)");
  private static final Pattern SLANT =
      Pattern.compile("(?i)font-style\\s*:\\s*(italic|oblique|normal)");
  private static final Pattern SIZE =
      Pattern.compile("(?i)font-size\\s*:\\s*(\\d{1,3}(?:\\.\\d{1,4})?)(px|pt)");
  private static final Pattern COLOR =
      Pattern.compile("(?i)(?<![-\\w])color\\s*:\\s*#([0-9a-f]{6})\\b");

  /** Classes that hide words from the eye and keep them for screen readers. */
  private static final Set<String> FOR_SCREEN_READERS =
      Set.of("sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden");

  private HtmlStyle() {}

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    if (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find()) {
      return true;
    }
    return element.hasAttr("class")
        && element.classNames().stream().anyMatch(FOR_SCREEN_READERS::contains);
  }

  static boolean isBlock(Element element) {
    if (element.hasAttr("style")) {
      String style = element.attr("style");
      if (BLOCK.matcher(style).find()) {
        return true;
      }
      if (INLINE.matcher(style).find()) {
        return false;
      }
    }
    return element.isBlock();
  }

  static boolean isBoxName(String name) {
    return BOXES.contains(name);
  }

  /** Signs at a seam that make one running line of two boxes. */
  static boolean belongsTogether(Element before, Element after) {
    String left = before.text();
    String right = after.text();
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    return ",:(/-–—&".indexOf(left.charAt(left.length() - 1)) >= 0
        || ",:;.)/-–—&".indexOf(right.charAt(0)) >= 0
        || right.length() > 1 && right.charAt(0) == '(' && Character.isLetter(right.charAt(1));
  }

  static Look look(Element element, Look around) {
    String name = element.normalName();
    Look look = around;
    if (BOLD.contains(name)) {
      look = look.bold(true);
    } else if (ITALIC.contains(name)) {
      look = look.italic(true);
    }
    return element.hasAttr("style") ? styled(element.attr("style"), look) : look;
  }

  private static Look styled(String style, Look look) {
    float size = look.size();
    int color = look.color();
    boolean bold = look.bold();
    boolean italic = look.italic();
    Matcher weight = WEIGHT.matcher(style);
    if (weight.find()) {
      String value = weight.group(1).toLowerCase(Locale.ROOT);
      bold = value.startsWith("bold") || value.charAt(0) >= '6' && value.charAt(0) <= '9';
    }
    Matcher slant = SLANT.matcher(style);
    if (slant.find()) {
      italic = !slant.group(1).equalsIgnoreCase("normal");
    }
    Matcher points = SIZE.matcher(style);
    if (points.find()) {
      float number = Float.parseFloat(points.group(1));
      size = points.group(2).equalsIgnoreCase("px") ? number * 0.75f : number;
    }
    Matcher hex = COLOR.matcher(style);
    if (hex.find()) {
      color = Integer.parseInt(hex.group(1), 16);
    }
    return new Look(size, bold, italic, color);
  }
}
