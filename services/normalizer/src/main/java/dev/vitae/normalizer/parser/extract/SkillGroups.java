package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of a section about skills name groups, decided for the section as a whole: the left
 * one of two cells in every row, or what looks like the first line and is followed by other looks.
 */
final class SkillGroups {
  private static final int LONGEST_GROUP = 60;

  /** Of the rows of a table, so many have a list in their second cell. */
  private static final double LISTS = 0.5;

  /** How a line is written, as far as it tells groups from items. */
  private record Form(
      boolean heading,
      boolean bullet,
      boolean bold,
      int size,
      int color,
      boolean list,
      int place) {}

  private static final String SEPARATORS = ",;|•·、，";

  static boolean[] find(Document document, List<Line> lines) {
    boolean[] groups = new boolean[lines.size()];
    if (isTable(document, lines)) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        groups[i] = lines.get(i).row() == lines.get(i + 1).row();
      }
      return groups;
    }
    List<Form> forms = new ArrayList<>();
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = document.textOf(line);
      boolean defined = i + 1 < lines.size() && document.textOf(lines.get(i + 1)).startsWith(": ");
      if ((text.endsWith(":") || defined) && text.length() <= LONGEST_GROUP) {
        groups[i] = true;
      }
      if (!SkillItems.isLevel(text)) {
        plain.add(i);
        forms.add(form(lines, i, text));
      }
    }
    if (forms.isEmpty()) {
      return groups;
    }
    Form first = forms.getFirst();
    int alike = 0;
    int followed = 0;
    boolean shaped = !first.list() && !first.bullet();
    for (int k = 0; k < forms.size(); k++) {
      if (forms.get(k).equals(first)) {
        alike++;
        boolean next = k + 1 < forms.size() && !forms.get(k + 1).equals(first);
        followed += next ? 1 : 0;
        shaped &= document.textOf(lines.get(plain.get(k))).length() <= LONGEST_GROUP;
      }
    }
    double least = first.bold() || first.heading() ? 0.3 : 0.6;
    if (shaped && alike < forms.size() && followed >= least * alike) {
      for (int k = 0; k < forms.size(); k++) {
        groups[plain.get(k)] |= forms.get(k).equals(first);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      groups[i] |= lines.get(i).kind() == Line.Kind.HEADING;
    }
    return groups;
  }

  private static boolean isSeparated(String text) {
    return Signs.any(text, 0, text.length(), SEPARATORS);
  }

  /** Whether every row is a group's name and beside it its items. */
  private static boolean isTable(Document document, List<Line> lines) {
    int rows = 0;
    int lists = 0;
    int i = 0;
    while (i < lines.size()) {
      Line name = lines.get(i);
      boolean pair = i + 1 < lines.size() && lines.get(i + 1).row() == name.row();
      boolean third = i + 2 < lines.size() && lines.get(i + 2).row() == name.row();
      String text = document.textOf(name);
      boolean wrapped = !pair && rows > 0 && name.kind() == Line.Kind.TEXT && name.gap() < 0.6;
      if (wrapped) {
        i++;
        continue;
      }
      if (!pair
          || third
          || name.kind() == Line.Kind.BULLET
          || text.length() > LONGEST_GROUP
          || isSeparated(text)) {
        return false;
      }
      rows++;
      lists += isSeparated(document.textOf(lines.get(i + 1))) ? 1 : 0;
      i += 2;
    }
    return rows > 0 && lists >= LISTS * rows;
  }

  private static Form form(List<Line> lines, int i, String text) {
    Line line = lines.get(i);
    return new Form(
        line.kind() == Line.Kind.HEADING,
        line.kind() == Line.Kind.BULLET,
        line.bold(),
        Math.round(line.size() * 2),
        line.color(),
        isSeparated(text) && !line.bold(),
        place(lines, i));
  }

  /** Where the format has no fonts: 1 among several in a row; else 0. */
  private static int place(List<Line> lines, int i) {
    if (lines.get(i).size() > 0) {
      return 0;
    }
    int row = lines.get(i).row();
    boolean behind = i > 0 && lines.get(i - 1).row() == row;
    boolean before = i + 1 < lines.size() && lines.get(i + 1).row() == row;
    return behind || before ? 1 : 0;
  }
}
