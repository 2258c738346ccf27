package dev.vitae.normalizer.parser.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads Word documents (Office Open XML): headers first, as contacts stand there, then the body,
 * then the footers.
 */
final class WordReader implements DocumentReader {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Namespaces, of the transitional and of the strict form. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          MAIN,
          "w",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "w",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "r",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "r",
          "http://schemas.openxmlformats.org/markup-compatibility/2006",
          "mc",
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "m");

  @Override
  public Document read(byte[] content, String mediaType) throws UnreadableException {
    try (ZipParts parts = ZipParts.open(content)) {
      String main = mainPart(parts);
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      Xml.Node document = Xml.read(parts.stream(main), PREFIXES);
      WordStyles styles = new WordStyles(optional(parts, folder + "styles.xml"));
      WordNumbering numbering = new WordNumbering(optional(parts, folder + "numbering.xml"));
      DocumentBuilder out = new DocumentBuilder(mediaType, BulletGlyphs.DRAWN);
      Map<String, String> targets = targets(parts, main);
      running(parts, document, "w:headerReference", folder, targets, styles, numbering, out);
      Xml.Node body = document.child("w:body");
      if (body != null) {
        new WordBody(out, styles, numbering, targets).blocks(body);
      }
      running(parts, document, "w:footerReference", folder, targets, styles, numbering, out);
      return out.build(0);
    }
  }

  /** The main part is named by the package's relations; nearly always it is this. */
  private static String mainPart(ZipParts parts) throws UnreadableException {
    if (parts.has("word/document.xml")) {
      return "word/document.xml";
    }
    for (Xml.Node relation : relations(parts, "_rels/.rels")) {
      if (relation.attribute("Type").endsWith("/officeDocument")) {
        String target = relation.attribute("Target");
        return target.startsWith("/") ? target.substring(1) : target;
      }
    }
    return "word/document.xml";
  }

  private static void running(
      ZipParts parts,
      Xml.Node document,
      String reference,
      String folder,
      Map<String, String> targets,
      WordStyles styles,
      WordNumbering numbering,
      DocumentBuilder out)
      throws UnreadableException {
    Set<String> names = new LinkedHashSet<>();
    for (String id : references(document, reference)) {
      String target = targets.getOrDefault(id, "");
      names.add(target.startsWith("/") ? target.substring(1) : folder + target);
    }
    Set<String> seen = new LinkedHashSet<>();
    int region = out.region();
    for (String name : names) {
      Xml.Node part = optional(parts, name);
      if (part != null && seen.add(part.allText())) {
        out.endParagraph(1);
        out.newRegion();
        new WordBody(out, styles, numbering, targets(parts, name)).blocks(part);
        out.endParagraph(1);
      }
    }
    out.enterRegion(region);
  }

  /** The ids of the headers or footers in the order of their sections. */
  private static List<String> references(Xml.Node document, String reference) {
    List<String> ids = new ArrayList<>();
    List<Xml.Node> open = new ArrayList<>(List.of(document));
    while (!open.isEmpty()) {
      Xml.Node node = open.remove(open.size() - 1);
      if (node.is("w:sectPr")) {
        for (Xml.Node child : node.children()) {
          if (child.is(reference)) {
            ids.add(child.attribute("r:id"));
          }
        }
      } else if (node.is("w:document") || node.is("w:body") || node.is("w:p") || node.is("w:pPr")) {
        for (int i = node.children().size() - 1; i >= 0; i--) {
          open.add(node.children().get(i));
        }
      }
    }
    return ids;
  }

  private static Map<String, String> targets(ZipParts parts, String part)
      throws UnreadableException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    for (Xml.Node relation : relations(parts, name)) {
      targets.put(relation.attribute("Id"), relation.attribute("Target"));
    }
    return targets;
  }

  private static List<Xml.Node> relations(ZipParts parts, String name) throws UnreadableException {
    Xml.Node relations = optional(parts, name);
    return relations == null ? List.of() : relations.children();
  }

  private static Xml.Node optional(ZipParts parts, String name) throws UnreadableException {
    return parts.has(name) ? Xml.read(parts.stream(name), PREFIXES) : null;
  }
}
