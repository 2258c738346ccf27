package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.worker.WorkerProcess;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.json.JsonResumeExport;
import dev.vitae.schemas.json.RecordJson;
import dev.vitae.standalone.text.ReadingText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the parser reads, without Kafka. */
@Command(
    name = "parse",
    description = "Shows what the parser reads in documents. Needs no running pipeline.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A document that is no profile gives a line on standard error, and exit code 1.",
      "",
      "Examples:",
      "  vitae parse cv.pdf",
      "  vitae parse *.pdf *.docx --format jsonresume --out parsed"
    })
final class ParseCommand implements Callable<Integer> {
  private static final long MAX_BYTES = 8 << 20;

  /** How a profile is written. */
  enum Format {
    VITAE,
    JSONRESUME,
    TEXT
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents.")
  private List<Path> files;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: TEXT, with --out VITAE).")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write DIR/<file name without its last extension>.json each; needed for several files.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (files.size() > 1 && folder == null) {
      throw new ParameterException(
          spec.commandLine(), "Several files need --out DIR; one prints to standard output.");
    }
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (format == null) {
      format = folder == null ? Format.TEXT : Format.VITAE;
    }
    int code = Vitae.DONE;
    try (WorkerProcess parser = new WorkerProcess(WorkerProcess.Limits.DEFAULT)) {
      for (Path file : files) {
        if (!parse(file, parser)) {
          code = Vitae.REJECTED;
        }
      }
    }
    return code;
  }

  private boolean parse(Path file, WorkerProcess parser) throws IOException {
    return switch (read(file, parser)) {
      case Reading.Rejected rejected -> {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": " + rejected.code() + ": " + rejected.message());
        yield false;
      }
      case Reading.Parsed parsed -> {
        String text = text(parsed);
        if (folder == null) {
          spec.commandLine().getOut().println(text);
        } else {
          Files.writeString(folder.resolve(baseName(file) + ".json"), text + '\n');
        }
        yield true;
      }
    };
  }

  private static Reading read(Path file, WorkerProcess parser) {
    try {
      return Files.size(file) > MAX_BYTES
          ? new Reading.Rejected(RejectionCode.TOO_LARGE, "", "The file has more than 8 MiB.")
          : parser.parse(Files.readAllBytes(file), Instant.now());
    } catch (IOException e) {
      return new Reading.Rejected(RejectionCode.UNREADABLE, "", "The file cannot be read.");
    }
  }

  private String text(Reading.Parsed parsed) {
    return switch (format) {
      case VITAE -> vitae(parsed).toPrettyString();
      case JSONRESUME -> JsonResumeExport.of(parsed.profile()).toPrettyString();
      case TEXT -> ReadingText.of(parsed);
    };
  }

  private static ObjectNode vitae(Reading.Parsed parsed) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("document", RecordJson.of(parsed.info()));
    json.put("text", parsed.text());
    json.set("profile", RecordJson.of(parsed.profile()));
    parsed.findings().forEach(f -> json.withArray("/findings").add(RecordJson.of(f)));
    return json;
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
