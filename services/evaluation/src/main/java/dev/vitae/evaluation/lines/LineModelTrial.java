package dev.vitae.evaluation.lines;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.GeneratedCorpus;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.evaluation.generate.Format;
import dev.vitae.evaluation.generate.TemplateSet;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Sectioner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Would a trained model tell sections better than the parser does? {@code LineModelTrial [N]}
 * trains one on N generated documents (2000 unless told), of the templates for training, once alone
 * and once told what the parser says, and prints for each set how many lines each gives to the
 * right section. The same N gives the same figures.
 */
public final class LineModelTrial {
  private static final int DOCUMENTS = 2000;
  private static final int ROUNDS = 6;
  private static final int TESTED = 200;
  private static final long SEED = 11;

  /** What can be written without another program. */
  private static final Set<Format> FORMATS =
      EnumSet.of(
          Format.PDFBOX,
          Format.HTML,
          Format.DOCX,
          Format.MARKDOWN,
          Format.TEXT,
          Format.CONVERTED,
          Format.EXTRACTED);

  private static final List<String> SETS =
      List.of(
          "shared/accuracy/dev",
          "services/evaluation/strangers-1",
          "services/evaluation/strangers-2",
          "services/evaluation/strangers-3",
          "services/evaluation/strangers-4");

  private LineModelTrial(List<Told> lessons) {
    alone = trained(lessons.stream().map(Told::alone).toList());
    both = trained(lessons.stream().map(Told::both).toList());
  }

  private static LineModel trained(List<LineModel.Example> lessons) {
    LineModel model = new LineModel();
    for (int round = 0; round < ROUNDS; round++) {
      lessons.forEach(model::learn);
    }
    model.settle();
    return model;
  }

  /**
   * A document.
   *
   * @param alone with the features of its lines
   * @param both with what the parser says of them among these
   */
  private record Told(LineModel.Example alone, LineModel.Example both, List<Section.Kind> parser) {}

  private final LineModel alone;
  private final LineModel both;

  public static void main(String[] args) throws IOException, UnreadableException {
    int count = args.length == 0 ? DOCUMENTS : Integer.parseInt(args[0]);
    LineModelTrial trial =
        new LineModelTrial(told(GeneratedCorpus.of(TemplateSet.TRAIN, FORMATS, count, SEED)));
    System.out.printf("%-14s %8s %8s %8s %8s%n", "set", "lines", "parser", "model", "both");
    for (TemplateSet templates : List.of(TemplateSet.TRAIN, TemplateSet.HELD_OUT)) {
      trial.print(GeneratedCorpus.of(templates, FORMATS, TESTED, SEED + 1));
    }
    for (String set : SETS) {
      Optional<Path> folder = Corpus.beside(set);
      if (folder.isPresent()) {
        trial.print(Corpus.read(folder.get().getFileName().toString(), folder.get()));
      }
    }
  }

  private void print(Corpus corpus) throws UnreadableException {
    int[] right = new int[3];
    int lines = 0;
    for (Told told : told(corpus)) {
      List<List<Section.Kind>> answers =
          List.of(
              told.parser(),
              alone.answer(told.alone().features()),
              both.answer(told.both().features()));
      for (int i = 0; i < told.parser().size(); i++) {
        Section.Kind truth = told.alone().truth().get(i);
        lines += truth == null ? 0 : 1;
        for (int who = 0; who < right.length; who++) {
          right[who] += truth != null && truth == answers.get(who).get(i) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%-14s %8d %7.1f%% %7.1f%% %7.1f%%%n",
        corpus.name(),
        lines,
        100.0 * right[0] / lines,
        100.0 * right[1] / lines,
        100.0 * right[2] / lines);
  }

  private static List<Told> told(Corpus corpus) throws UnreadableException {
    PageScanner scanner = new PageScanner(ScanSettings.DEFAULT);
    List<Told> told = new ArrayList<>();
    for (LabelledDocument labelled : corpus.documents()) {
      Document document = DocumentStep.read(labelled.content(), scanner);
      List<Section.Kind> parser = parser(document);
      List<Section.Kind> truth = LineTruth.of(document, labelled.truth());
      List<int[]> features = LineFeatures.of(document);
      told.add(
          new Told(
              new LineModel.Example(features, truth),
              new LineModel.Example(LineFeatures.with(features, parser), truth),
              parser));
    }
    return told;
  }

  /** The parser's sections, line by line; contact and links are of the head. */
  private static List<Section.Kind> parser(Document document) {
    Map<Integer, Section.Kind> byStart = new HashMap<>();
    for (Section section : Sectioner.outline(document).sections()) {
      for (Line line : section.lines()) {
        boolean head =
            section.kind() == Section.Kind.CONTACT || section.kind() == Section.Kind.LINKS;
        byStart.put(line.start(), head ? Section.Kind.HEAD : section.kind());
      }
    }
    List<Section.Kind> kinds = new ArrayList<>();
    for (Line line : document.lines()) {
      kinds.add(byStart.getOrDefault(line.start(), Section.Kind.OTHER));
    }
    return kinds;
  }
}
