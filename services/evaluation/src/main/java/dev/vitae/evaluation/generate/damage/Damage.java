package dev.vitae.evaluation.generate.damage;

import dev.vitae.evaluation.generate.people.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What life does to text, one row for each; a careful reader takes the same from it. Of running
 * text, not of the short lines that are values: a name whose letters are gone is nobody's any more.
 */
public enum Damage {
  GLUED_WORDS("words without the blank between: a PDF that moves the pen instead", 30, false) {
    @Override
    String line(String line, Dice dice) {
      return running(line) ? each(BLANK, line, 3, "", dice) : line;
    }
  },
  LOST_BLANK_BEHIND_COMMA("a comma and no blank: justified text taken out of a page", 25, false) {
    @Override
    String line(String line, Dice dice) {
      return running(line) ? each(COMMA, line, 40, ",", dice) : line;
    }
  },
  LIGATURES("fi and fl as one sign: fonts that have one", 30, false) {
    @Override
    String line(String line, Dice dice) {
      return line.contains("@") || line.contains("/")
          ? line
          : line.replace("fi", "\uFB01").replace("fl", "\uFB02");
    }
  },
  MOJIBAKE("dashes, quotes and bullets read in the wrong character set", 20, false) {
    @Override
    String line(String line, Dice dice) {
      String read = line;
      for (Map.Entry<String, String> sign : MISREAD.entrySet()) {
        read = read.replace(sign.getKey(), sign.getValue());
      }
      return read;
    }
  },
  CUT_LINES("lines cut where the page was narrower", 35, false) {
    @Override
    String line(String line, Dice dice) {
      return running(line) ? cut(line, dice.between(45, 65), "") : line;
    }
  },
  HYPHENS("words parted at the ends of lines", 25, false) {
    @Override
    String line(String line, Dice dice) {
      return running(line) ? cut(line, dice.between(50, 60), "-") : line;
    }
  },
  ESCAPES("a backslash before signs that mean nothing here: converters to Markdown", 35, true) {
    @Override
    String line(String line, Dice dice) {
      return line.contains("@") || line.startsWith("|") || line.startsWith("-")
          ? line
          : line.replace("(", "\\(").replace(")", "\\)").replace("+", "\\+");
    }
  },
  FLAT_HEADINGS(
      "headings told by bold type alone: converters that see fonts, not structure", 35, true) {
    @Override
    String line(String line, Dice dice) {
      return line.startsWith("#") ? "**" + line.replaceFirst("#+ ", "") + "**" : line;
    }
  },
  PAGE_NUMBERS("the foot of a page in the middle of the text", 30, false) {
    @Override
    String text(String text, Dice dice) {
      int at = text.indexOf("\n\n", text.length() / 2);
      return at < 0 ? text : text.substring(0, at) + "\n\n1 / 2" + text.substring(at);
    }
  };

  private static final Pattern BLANK = Pattern.compile("(?<=\\p{Ll}) (?=\\p{Ll})");
  private static final Pattern COMMA = Pattern.compile(", (?=\\p{L})");
  private static final int RUNNING = 70;
  private static final Map<String, String> MISREAD =
      Map.of("–", "â€“", "—", "â€”", "’", "â€™", "•", "â€¢", "·", "Â·");

  private final String reason;
  private final int chance;
  private final boolean ofMarkdown;

  Damage(String reason, int chance, boolean ofMarkdown) {
    this.reason = reason;
    this.chance = chance;
    this.ofMarkdown = ofMarkdown;
  }

  /** How it comes about. */
  public String reason() {
    return reason;
  }

  /** In how many of a hundred damaged documents it is. */
  public int chance() {
    return chance;
  }

  /** The damaged text; the same dice do the same damage. */
  String text(String text, Dice dice) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(line(line, dice)));
    return String.join("\n", lines) + '\n';
  }

  String line(String line, Dice dice) {
    return line;
  }

  /** Plain text after some of all this has come over it. */
  public static String ofText(String text, Dice dice) {
    return some(text, false, dice);
  }

  /** Markdown after some of all this has come over it. */
  public static String ofMarkdown(String text, Dice dice) {
    return some(text, true, dice);
  }

  private static String some(String text, boolean markdown, Dice dice) {
    String damaged = text;
    for (Damage damage : values()) {
      if ((markdown || !damage.ofMarkdown) && dice.percent(damage.chance)) {
        damaged = damage.text(damaged, dice);
      }
    }
    return damaged;
  }

  /** Long enough that it is no value but a sentence; no table, no heading. */
  private static boolean running(String line) {
    return line.length() > RUNNING
        && line.indexOf('|') < 0
        && line.indexOf('@') < 0
        && line.indexOf('#') < 0
        && !line.contains("   ");
  }

  private static String each(Pattern what, String line, int percent, String by, Dice dice) {
    return what.matcher(line).replaceAll(found -> dice.percent(percent) ? by : found.group());
  }

  /** Breaks after the last word that fits, or within it with a hyphen. */
  private static String cut(String line, int width, String hyphen) {
    StringBuilder cut = new StringBuilder();
    String left = line;
    while (left.length() > width) {
      int at = left.lastIndexOf(' ', width);
      boolean parts =
          !hyphen.isEmpty()
              && left.length() > width + 4
              && left.substring(width - 3, width + 4).chars().allMatch(Character::isLowerCase);
      if (parts) {
        cut.append(left, 0, width).append(hyphen).append('\n');
        left = left.substring(width);
      } else if (at > 0) {
        cut.append(left, 0, at).append('\n');
        left = left.substring(at + 1);
      } else {
        break;
      }
    }
    return cut.append(left).toString();
  }
}
