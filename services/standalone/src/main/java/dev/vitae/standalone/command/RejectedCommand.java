package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.rerun.Replay;
import dev.vitae.standalone.text.RejectionsText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the rejected documents, and sends them through again. */
@Command(
    name = "rejected",
    description = "Lists the documents that are no profile, and why.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A document that is sent again is read again if the parser is newer, or if it was rejected",
      "for want of time or memory; else its rejection stands.",
      "",
      "Example:  vitae rejected --replay"
    })
final class RejectedCommand implements Callable<Integer> {
  private static final String PAGE = "100";

  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;
  @Mixin private KafkaOptions kafka;

  @Option(names = "--replay", description = "Send them through the pipeline again.")
  private boolean replay;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    List<JsonNode> rejections;
    try (PipelineClient client = pipeline.client()) {
      rejections = all(client);
    }
    if (json) {
      rejections.forEach(one -> spec.commandLine().getOut().println(one));
    } else {
      spec.commandLine().getOut().println(RejectionsText.of(rejections));
    }
    if (replay && !rejections.isEmpty()) {
      Set<String> ids = new HashSet<>();
      rejections.forEach(one -> ids.add(one.path("documentId").asText()));
      KafkaSettings settings = kafka.settings();
      try (Replay replay = new Replay(settings, settings.topics().received())) {
        replay.find(ids);
        int sent = replay.send(Replay.Pace.ANY);
        spec.commandLine().getOut().println(sent + " of " + ids.size() + " sent again.");
        return sent == ids.size() ? Vitae.DONE : Vitae.REJECTED;
      }
    }
    return Vitae.DONE;
  }

  private static List<JsonNode> all(PipelineClient client) {
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = client.get("/rejections", Map.of("limit", PAGE));
    page.path("rejections").forEach(all::add);
    while (page.hasNonNull("next")) {
      page = client.get("/rejections", Map.of("limit", PAGE, "cursor", page.get("next").asText()));
      page.path("rejections").forEach(all::add);
    }
    return all;
  }
}
