package dev.vitae.evaluation.swap;

import java.util.ArrayList;
import java.util.List;

/** Replacements in a text, and where its positions are after them. */
final class Edits {
  /** Other words in the place of those from start to end. */
  record Edit(int start, int end, String words) {}

  private final List<Edit> edits;

  /**
   * @param edits in order; they do not overlap
   */
  Edits(List<Edit> edits) {
    this.edits = List.copyOf(edits);
  }

  List<Edit> within(int start, int end) {
    return edits.stream().filter(edit -> edit.start() < end && edit.end() > start).toList();
  }

  /** The text with all replacements. */
  String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.start()).append(edit.words());
      at = edit.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /** A position in the new text; inside replaced words, as far along as before. */
  int moved(int position) {
    int shift = 0;
    for (Edit edit : edits) {
      if (edit.end() <= position) {
        shift += edit.words().length() - (edit.end() - edit.start());
      } else if (edit.start() < position) {
        int along = (position - edit.start()) * edit.words().length();
        return edit.start() + shift + along / (edit.end() - edit.start());
      } else {
        break;
      }
    }
    return position + shift;
  }

  /** Where the words of a replacement stand in the new text. */
  List<int[]> words(Edit edit) {
    int begin = moved(edit.start());
    List<int[]> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= edit.words().length(); i++) {
      if (i == edit.words().length() || edit.words().charAt(i) == ' ') {
        found.add(new int[] {begin + start, begin + i});
        start = i + 1;
      }
    }
    return found;
  }
}
