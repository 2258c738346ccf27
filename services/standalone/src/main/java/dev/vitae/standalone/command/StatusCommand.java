package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.text.StatusText;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how the pipeline is. */
@Command(
    name = "status",
    description = "Shows stages, topics, what waits in them, and how much is stored.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:  vitae status --json"})
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Option(names = "--json", description = "The answer as it comes.")
  private boolean json;

  @Override
  public Integer call() {
    try (PipelineClient client = pipeline.client()) {
      JsonNode status = client.get("/status", Map.of());
      spec.commandLine().getOut().println(json ? status.toPrettyString() : StatusText.of(status));
      return Vitae.DONE;
    }
  }
}
