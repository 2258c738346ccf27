package dev.vitae.normalizer.parser.document;

import java.util.ArrayList;
import java.util.List;

/** The links of a document that is being written, each over the words that lie before it. */
final class LinkRanges {
  private final CharSequence text;
  private final BulletGlyphs glyphs;
  private final List<Document.Link> links = new ArrayList<>();
  private String target;
  private int start = -1;
  private boolean used;

  /**
   * @param text what is written, as far as it is
   */
  LinkRanges(CharSequence text, BulletGlyphs glyphs) {
    this.text = text;
    this.glyphs = glyphs;
  }

  /** What is written from here on lies before this address. */
  void open(String address) {
    target = address;
    start = -1;
    used = false;
  }

  /**
   * Ends the link, if one is open.
   *
   * @param wordStart where the words of the piece begin
   * @param position where a link stands that no words lie before
   */
  void close(int wordStart, int position) {
    if (target == null) {
      return;
    }
    endRange(wordStart);
    if (!used) {
      links.add(new Document.Link(position, position, target));
    }
    target = null;
  }

  /** A letter is about to be written. */
  void letter() {
    if (target != null && start < 0) {
      start = text.length();
    }
  }

  /** The piece ends; the link may go on in the next one. */
  void endRange(int wordStart) {
    start = start < 0 ? -1 : Math.max(start, glyphs.behind(text, wordStart));
    if (start >= 0 && start < text.length()) {
      links.add(new Document.Link(start, text.length(), target));
      used = true;
    }
    start = -1;
  }

  /** The piece is not kept. */
  void dropRange() {
    start = -1;
  }

  /** The links, none of them beyond the text. */
  List<Document.Link> all() {
    int length = text.length();
    return links.stream()
        .map(
            link ->
                new Document.Link(
                    Math.min(link.start(), length), Math.min(link.end(), length), link.target()))
        .toList();
  }
}
