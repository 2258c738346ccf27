package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One walk over the tokens of a rich text. */
final class RtfWalk {
  /** Groups whose text no reader sees. */
  private static final Set<String> UNSEEN =
      Set.of(
          "fonttbl",
          "info",
          "pict",
          "object",
          "footnote",
          "annotation",
          "xe",
          "tc",
          "sn",
          "sv",
          "bkmkstart",
          "bkmkend",
          "themedata",
          "datastore",
          "latentstyles",
          "listtable",
          "listoverridetable",
          "generator",
          "filetbl",
          "revtbl",
          "rsidtbl",
          "nonshppict",
          "template",
          "operator",
          "author",
          "title",
          "upr");

  /** Groups that are marked as optional and hold what a reader sees all the same. */
  private static final Set<String> SEEN = Set.of("fldinst", "shpinst", "shptxt", "shppict");

  private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");
  private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
  private static final int MAX_DEPTH = 2000;
  private static final float LINE_HEIGHT = 260;

  /** What a group's text is. */
  private enum Use {
    SEEN,
    UNSEEN,
    COLORS,
    STYLES,
    FIELD,
    MARK
  }

  /** What holds within a group. */
  private static final class State {
    private Use use = Use.SEEN;
    private Look look = Look.PLAIN;
    private boolean hidden;
    private int fallback = 1;
    private boolean fresh = true;
    private boolean optional;
    private boolean link;

    private State copy() {
      State inner = new State();
      inner.use = use;
      inner.look = look;
      inner.hidden = hidden;
      inner.fallback = fallback;
      return inner;
    }
  }

  private final RtfTokens tokens;
  private final DocumentBuilder out;
  private final Deque<State> groups = new ArrayDeque<>();
  private final List<Integer> colors = new ArrayList<>();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final StringBuilder buffer = new StringBuilder();
  private State state = new State();
  private int skip;
  private int red;
  private int green;
  private int blue;
  private int style;
  private boolean inTable;
  private int depth = 1;

  RtfWalk(RtfTokens tokens, DocumentBuilder out) {
    this.tokens = tokens;
    this.out = out;
  }

  void walk() throws UnreadableException {
    while (true) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case TEXT -> text(tokens.word());
        case END -> {
          return;
        }
      }
    }
  }

  private void open() throws UnreadableException {
    if (groups.size() > MAX_DEPTH) {
      throw new UnreadableException(RejectionCode.MALFORMED, "The document is nested too deep.");
    }
    groups.push(state);
    state = state.copy();
    skip = 0;
  }

  private void close() {
    Use use = state.use;
    boolean link = state.link;
    state = groups.isEmpty() ? new State() : groups.pop();
    skip = 0;
    if (link) {
      out.closeLink();
    }
    if (use == Use.FIELD && state.use != Use.FIELD) {
      Matcher address = LINK.matcher(buffer);
      if (address.find()) {
        out.openLink(address.group(1));
        state.link = true;
      }
      buffer.setLength(0);
    }
    if (use == Use.MARK && state.use != Use.MARK) {
      out.bullet(depth, buffer.toString().strip().matches("\\w{1,4}[.)]") ? "1." : "•");
      buffer.setLength(0);
    }
  }

  private void text(String words) throws UnreadableException {
    state.fresh = false;
    int from = Math.min(skip, words.length());
    skip -= from;
    String rest = words.substring(from);
    switch (state.use) {
      case SEEN -> {
        if (!state.hidden) {
          out.append(rest, state.look);
        }
      }
      case FIELD, MARK -> buffer.append(rest);
      case COLORS -> {
        if (rest.contains(";")) {
          colors.add(red << 16 | green << 8 | blue);
          red = 0;
          green = 0;
          blue = 0;
        }
      }
      case STYLES -> {
        Matcher heading = HEADING.matcher(rest);
        if (heading.find()) {
          headings.put(style, heading.group(1).charAt(0) - '0');
        }
      }
      case UNSEEN -> {}
    }
  }

  private void word(String word) throws UnreadableException {
    if (word.equals("*")) {
      state.optional = true;
      return;
    }
    if (word.equals("bin")) {
      tokens.skip(tokens.number(0));
      return;
    }
    if (state.fresh) {
      state.fresh = false;
      destination(word);
    }
    switch (state.use) {
      case SEEN -> seen(word);
      case COLORS -> color(word);
      case STYLES -> {
        if (word.equals("s")) {
          style = tokens.number(0);
        } else if (word.equals("outlinelevel")) {
          headings.put(style, tokens.number(0) + 1);
        }
      }
      case FIELD, MARK -> {
        if (word.equals("u")) {
          unicode();
        }
      }
      case UNSEEN -> {}
    }
  }

  private void destination(String word) {
    switch (word) {
      case "colortbl" -> state.use = Use.COLORS;
      case "stylesheet" -> state.use = Use.STYLES;
      case "fldinst" -> state.use = Use.FIELD;
      case "listtext", "pntext" -> state.use = Use.MARK;
      default -> {
        if (UNSEEN.contains(word) || state.optional && !SEEN.contains(word)) {
          if (state.use == Use.SEEN) {
            state.use = Use.UNSEEN;
          }
        }
      }
    }
  }

  private void color(String word) {
    switch (word) {
      case "red" -> red = tokens.number(0) & 0xFF;
      case "green" -> green = tokens.number(0) & 0xFF;
      case "blue" -> blue = tokens.number(0) & 0xFF;
      default -> {}
    }
  }

  private void seen(String word) throws UnreadableException {
    Look look = state.look;
    switch (word) {
      case "par" -> endParagraph();
      case "sect", "page" -> out.endParagraph(1);
      case "line" -> out.endLine();
      case "tab" -> out.tab();
      case "cell", "nestcell" -> out.endPiece();
      case "row", "nestrow" -> out.endParagraph(0);
      case "pard" -> {
        inTable = false;
        depth = 1;
      }
      case "intbl" -> inTable = true;
      case "ilvl" -> depth = Math.clamp(tokens.number(0) + 1, 1, 9);
      case "outlinelevel" -> heading(tokens.number(9) + 1);
      case "s" -> heading(headings.getOrDefault(tokens.number(0), 10));
      case "sb" -> {
        if (out.atLineStart()) {
          out.room(tokens.number(0) / LINE_HEIGHT);
        }
      }
      case "plain" -> state.look = Look.PLAIN;
      case "b" -> state.look = look.bold(tokens.number(1) != 0);
      case "i" -> state.look = look.italic(tokens.number(1) != 0);
      case "fs" ->
          state.look = new Look(tokens.number(24) / 2f, look.bold(), look.italic(), look.color());
      case "cf" ->
          state.look = new Look(look.size(), look.bold(), look.italic(), color(tokens.number(0)));
      case "v" -> state.hidden = tokens.number(1) != 0;
      case "uc" -> state.fallback = Math.clamp(tokens.number(1), 0, 16);
      case "u" -> unicode();
      case "ansicpg" -> tokens.codePage(tokens.number(1252));
      default -> {
        String sign = sign(word);
        if (!sign.isEmpty()) {
          text(sign);
        }
      }
    }
  }

  private static String sign(String word) {
    return switch (word) {
      case "\\", "{", "}" -> word;
      case "~" -> "\u00A0";
      case "_" -> "-";
      case "-" -> "\u00AD";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "bullet" -> "•";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "emspace", "enspace" -> " ";
      default -> "";
    };
  }

  private void endParagraph() {
    if (inTable) {
      out.endLine();
    } else {
      out.endParagraph(out.atLineStart() ? 1 : 0);
    }
  }

  private void heading(int level) {
    if (level <= 9 && out.atLineStart()) {
      out.heading(level);
    }
  }

  private void unicode() throws UnreadableException {
    int code = tokens.number(0);
    text(String.valueOf((char) (code < 0 ? code + 0x10000 : code)));
    skip = state.fallback;
  }

  private int color(int index) {
    return index > 0 && index < colors.size() ? colors.get(index) : 0;
  }
}
