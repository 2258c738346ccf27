package dev.vitae.standalone.command;

import dev.vitae.standalone.client.PipelineClient;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases a person, or one document. */
@Command(
    name = "erase",
    description = "Erases a person with all their documents, or a single document.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The originals in a watched folder stay where they are, and are not sent again unless they",
      "change.",
      "",
      "Example:  vitae erase p4f0c2…"
    })
final class EraseCommand implements Callable<Integer> {
  /** One of the two. */
  static final class What {
    @Parameters(paramLabel = "PERSON", description = "The person's id.")
    private String person;

    @Option(names = "--document", paramLabel = "ID", description = "A document's id instead.")
    private String document;
  }

  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Override
  public Integer call() {
    try (PipelineClient client = pipeline.client()) {
      String path =
          what.person == null
              ? "/resumes/" + PathSegment.of(what.document)
              : "/people/" + PathSegment.of(what.person);
      client.delete(path);
      spec.commandLine()
          .getOut()
          .println("Erased " + (what.person == null ? what.document : what.person) + ".");
      return Vitae.DONE;
    }
  }
}
