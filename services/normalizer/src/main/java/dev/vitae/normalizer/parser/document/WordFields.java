package dev.vitae.normalizer.parser.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Word's fields that run over several runs: links, and page numbers, which are not read. */
final class WordFields {
  private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");

  private final DocumentBuilder out;
  private final StringBuilder instruction = new StringBuilder();
  private int depth;
  private boolean inInstruction;
  private boolean hidden;

  WordFields(DocumentBuilder out) {
    this.out = out;
  }

  static boolean isPageNumber(String instruction) {
    String name = instruction.strip().toUpperCase(Locale.ROOT);
    return name.startsWith("PAGE")
        || name.startsWith("NUMPAGES")
        || name.startsWith("SECTIONPAGES");
  }

  /** A field begins, its result begins, or it ends. */
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        depth++;
        inInstruction = true;
        instruction.setLength(0);
      }
      case "separate" -> {
        inInstruction = false;
        Matcher link = LINK.matcher(instruction);
        if (link.find()) {
          out.openLink(link.group(1));
        }
        hidden = isPageNumber(instruction.toString());
      }
      case "end" -> endField();
      default -> {}
    }
  }

  void instruction(String words) {
    if (inInstruction) {
      instruction.append(words);
    }
  }

  /** Whether the words that come are a page number. */
  boolean hidesResult() {
    return hidden;
  }

  /** A field that was never ended ends with its paragraph. */
  void endParagraph() {
    if (depth > 0) {
      depth = 1;
      endField();
    }
  }

  private void endField() {
    depth = Math.max(0, depth - 1);
    inInstruction = false;
    hidden = false;
    out.closeLink();
  }
}
