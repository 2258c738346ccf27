package dev.vitae.evaluation.swap;

import dev.vitae.evaluation.swap.Edits.Edit;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Line.Box;
import dev.vitae.normalizer.parser.document.Line.Run;
import dev.vitae.normalizer.parser.document.Line.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with other words in some places: its lines, looks and links stand where they stood,
 * and the new words share the room of those they replace.
 */
final class Rewriting {
  private final Edits edits;
  private final Substitution substitution;

  private Rewriting(Edits edits, Substitution substitution) {
    this.edits = edits;
    this.substitution = substitution;
  }

  static Document of(Document document, Substitution substitution) {
    Rewriting rewriting = new Rewriting(substitution.edits(document.text()), substitution);
    return new Document(
        document.mediaType(),
        rewriting.edits.apply(document.text()),
        document.lines().stream().map(rewriting::line).toList(),
        document.links().stream().map(rewriting::link).toList(),
        document.pages(),
        List.of(),
        document.address());
  }

  private Document.Link link(Document.Link link) {
    String target = substitution.edits(link.target()).apply(link.target());
    return new Document.Link(edits.moved(link.start()), edits.moved(link.end()), target);
  }

  private Line line(Line line) {
    return new Line(
        edits.moved(line.start()),
        edits.moved(line.end()),
        line.kind(),
        line.level(),
        line.row(),
        line.region(),
        line.paragraph(),
        line.gap(),
        line.page(),
        line.box(),
        line.style().stream().map(this::run).toList(),
        words(line),
        line.confidence());
  }

  private Run run(Run run) {
    return new Run(
        edits.moved(run.start()),
        edits.moved(run.end()),
        run.size(),
        run.bold(),
        run.italic(),
        run.color());
  }

  private List<Word> words(Line line) {
    List<Edit> own = edits.within(line.start(), line.end());
    List<Word> words = new ArrayList<>();
    for (Word word : line.words()) {
      Edit edit = covering(own, word);
      if (edit == null) {
        words.add(
            new Word(
                edits.moved(word.start()), edits.moved(word.end()), word.box(), word.confidence()));
      } else if (word.start() <= edit.start()) {
        replaced(line, edit, word, words);
      }
    }
    return List.copyOf(words);
  }

  private static Edit covering(List<Edit> edits, Word word) {
    for (Edit edit : edits) {
      if (edit.start() < word.end() && edit.end() > word.start()) {
        return edit;
      }
    }
    return null;
  }

  /** The new words in the room from the first replaced word to the last. */
  private void replaced(Line line, Edit edit, Word first, List<Word> words) {
    Word last = first;
    for (Word word : line.words()) {
      last = word.start() < edit.end() ? word : last;
    }
    int start = edits.moved(first.start());
    int end = edits.moved(last.end());
    float width = (last.box().right() - first.box().left()) / Math.max(1, end - start);
    List<int[]> spans = edits.words(edit);
    for (int i = 0; i < spans.size(); i++) {
      int from = i == 0 ? start : spans.get(i)[0];
      int to = i == spans.size() - 1 ? end : spans.get(i)[1];
      Box box =
          new Box(
              first.box().left() + (from - start) * width,
              first.box().top(),
              first.box().left() + (to - start) * width,
              first.box().bottom());
      words.add(new Word(from, to, box, 1));
    }
  }
}
