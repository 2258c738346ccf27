package dev.vitae.standalone.command;

import dev.vitae.evaluation.generate.Format;
import dev.vitae.evaluation.generate.Generator;
import dev.vitae.evaluation.generate.TemplateSet;
import dev.vitae.evaluation.generate.people.Phrases;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes labelled résumés of invented people. */
@Command(
    name = "generate",
    description = "Writes résumés of invented people, and beside each what is true of it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DIR/docs holds the documents, DIR/gold a JSON Resume for each, DIR/index.tsv what is what.",
      "The same seed gives the same people. Held-out templates are for reports only.",
      "",
      "Examples:",
      "  vitae generate 60 --out generated",
      "  vitae generate 5000 --out load --formats html,docx,markdown,text --seed 7"
    })
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "N", description = "How many documents.")
  private int count;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to.")
  private Path folder;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: 1.")
  private long seed;

  @Option(
      names = "--templates",
      paramLabel = "SET",
      defaultValue = "train",
      converter = SetName.class,
      description = "train, held-out or all (default: train).")
  private TemplateSet templates;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = "${COMPLETION-CANDIDATES} (default: all that this machine can make).")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--languages",
      paramLabel = "LANGUAGE",
      split = ",",
      description = "As en, de, zh, hi-Latn (default: all).")
  private Set<String> languages = new LinkedHashSet<>(Phrases.LANGUAGES);

  @Override
  public Integer call() throws IOException {
    if (count < 1) {
      throw new ParameterException(spec.commandLine(), "N must be 1 or more.");
    }
    for (String language : languages) {
      if (!Phrases.LANGUAGES.contains(language)) {
        throw new ParameterException(
            spec.commandLine(),
            "No such language: " + language + "; there are " + Phrases.LANGUAGES + ".");
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    Generator generator =
        new Generator(
            seed,
            templates,
            formats,
            List.copyOf(languages),
            (format, reason) -> err.println("skipped: " + format.label() + ": " + reason));
    if (generator.ways() == 0) {
      err.println("vitae: no template can be written so.");
      return Vitae.COULD_NOT_RUN;
    }
    try (Progress progress = Progress.of("Writing", count)) {
      generator.write(count, folder, progress::step);
    }
    err.println(count + " documents, " + generator.ways() + " ways of writing them: " + folder);
    return Vitae.DONE;
  }

  private static final class SetName implements ITypeConverter<TemplateSet> {
    @Override
    public TemplateSet convert(String name) {
      return Stream.of(TemplateSet.values())
          .filter(set -> set.label().equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("expected train, held-out or all"));
    }
  }
}
