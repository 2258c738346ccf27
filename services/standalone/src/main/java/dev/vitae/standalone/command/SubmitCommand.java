package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.producer.folder.FolderFiles;
import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.text.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Streams documents into a running pipeline and tells what became of each. */
@Command(
    name = "submit",
    description = "Streams documents into a running pipeline.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  vitae submit ~/resumes",
      "  vitae submit ~/resumes --json | jq -r .documentId",
      "  vitae submit cv.pdf --applicant 4711 --source careers-page",
      "  cat cv.txt | vitae submit -"
    })
final class SubmitCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "1..*",
      description = "Documents, folders with all below them, or - for standard input.")
  private List<String> what;

  @Option(
      names = "--source",
      defaultValue = "submit",
      description = "Label of where they are from.")
  private String source;

  @Option(names = "--applicant", paramLabel = "ID", description = "Your own id of the applicant.")
  private String applicant;

  @Option(
      names = {"-v", "--verbose"},
      description = "A line for every file: state, person, document, file.")
  private boolean verbose;

  @Option(names = "--json", description = "One JSON object for every file, and no summary.")
  private boolean json;

  /** A document that is under way. */
  private record Sent(String name, CompletableFuture<Receipt> receipt) {}

  @Override
  public Integer call() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String one : what) {
      if (one.equals("-")) {
        files.add(null);
      } else {
        files.addAll(FolderFiles.below(Path.of(one)));
      }
    }
    Summary summary = new Summary();
    try (PipelineClient client = pipeline.client();
        Progress progress = Progress.of("Sending", files.size())) {
      List<Sent> sent = new ArrayList<>();
      for (Path file : files) {
        sent.add(send(client, file));
      }
      for (Sent one : sent) {
        Outcome outcome = outcome(client, one.receipt().join());
        summary.count(outcome.word());
        progress.makeRoom();
        print(one.name(), outcome);
        progress.step();
      }
    }
    if (!json) {
      spec.commandLine().getOut().println(summary);
    }
    return summary.only("accepted", "known already") ? Vitae.DONE : Vitae.REJECTED;
  }

  /**
   * What became of a document.
   *
   * @param word to count
   * @param documentId empty if it was refused
   * @param personId empty if it is no profile
   * @param code why it is none; empty if it is one
   * @param message the same in words
   */
  private record Outcome(
      String word, String documentId, String personId, String code, String message) {}

  private void print(String file, Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("file", file).put("state", outcome.word());
      put(line, "documentId", outcome.documentId());
      put(line, "personId", outcome.personId());
      put(line, "code", outcome.code());
      put(line, "message", outcome.message());
      out.println(line);
    } else if (verbose) {
      out.println(
          String.join("  ", outcome.word(), outcome.personId(), outcome.documentId(), file)
              .replaceAll(" {3,}", "  "));
    }
    out.flush();
    if (!outcome.message().isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      String code = outcome.code().isEmpty() ? "" : outcome.code() + ": ";
      String id = outcome.documentId().isEmpty() ? "" : " (" + outcome.documentId() + ")";
      err.println(file + ": " + code + outcome.message() + id);
      err.flush();
    }
  }

  private static void put(ObjectNode line, String name, String text) {
    if (!text.isEmpty()) {
      line.put(name, text);
    }
  }

  private Sent send(PipelineClient client, Path file) throws IOException {
    if (file == null) {
      byte[] content = System.in.readNBytes(Intake.MAX_BYTES + 1);
      return new Sent("-", client.send(new Incoming(content, "", source, applicant)));
    }
    String name = file.getFileName().toString();
    try {
      if (Files.size(file) > Intake.MAX_BYTES) {
        return refused(name, RejectionCode.TOO_LARGE, "The file has more than 8 MiB.");
      }
      byte[] content = Files.readAllBytes(file);
      if (content.length == 0) {
        return refused(name, RejectionCode.EMPTY, "The file is empty.");
      }
      return new Sent(name, client.send(new Incoming(content, name, source, applicant)));
    } catch (IOException e) {
      return refused(name, RejectionCode.UNREADABLE, "The file cannot be read.");
    }
  }

  private static Sent refused(String name, RejectionCode code, String message) {
    return new Sent(name, CompletableFuture.completedFuture(new Receipt.Refused(code, message)));
  }

  private Outcome outcome(PipelineClient client, Receipt receipt) {
    return switch (receipt) {
      case Receipt.Refused refused ->
          new Outcome("refused", "", "", refused.code().name(), refused.message());
      case Receipt.Accepted accepted -> {
        String id = accepted.documentId();
        JsonNode document = followed(client, id);
        yield switch (document.path("state").asText("")) {
          case "ENRICHED" ->
              new Outcome(
                  accepted.known() ? "known already" : "accepted",
                  id,
                  document.path("personId").asText(),
                  "",
                  "");
          case "REJECTED" -> {
            JsonNode why = document.path("rejection");
            yield new Outcome(
                "rejected", id, "", why.path("code").asText(), why.path("message").asText());
          }
          default -> new Outcome("still under way", id, "", "", "still under way");
        };
      }
    };
  }

  /** The document when it is through, or as it is when patience ends. */
  private static JsonNode followed(PipelineClient client, String documentId) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<JsonNode> document = client.find("/resumes/" + documentId);
      String state = document.map(json -> json.path("state").asText()).orElse("");
      boolean through = state.equals("REJECTED") || state.equals("ENRICHED");
      if (through || System.nanoTime() - deadline > 0) {
        return document.orElseGet(JsonNodeFactory.instance::objectNode);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
