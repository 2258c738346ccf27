package dev.vitae.standalone.command;

import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.text.PersonText;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one person. */
@Command(
    name = "get",
    description = "Shows a person.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:  vitae get p4f0c2… --format jsonresume"})
final class GetCommand implements Callable<Integer> {
  /** How a person is shown. */
  enum Format {
    TEXT,
    VITAE,
    JSONRESUME
  }

  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Parameters(paramLabel = "PERSON", description = "The person's id.")
  private String person;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() {
    try (PipelineClient client = pipeline.client()) {
      String path = "/profiles/" + PathSegment.of(person);
      String text =
          switch (format) {
            case TEXT -> PersonText.of(client.get(path, Map.of()));
            case VITAE -> client.get(path, Map.of()).toPrettyString();
            case JSONRESUME -> client.get(path, Map.of("format", "jsonresume")).toPrettyString();
          };
      spec.commandLine().getOut().println(text);
      return Vitae.DONE;
    }
  }
}
