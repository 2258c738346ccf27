package dev.vitae.standalone.command;

import dev.vitae.producer.folder.FolderFeed;
import dev.vitae.producer.folder.Journal;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.data.LogFile;
import dev.vitae.standalone.pipeline.Arrivals;
import dev.vitae.standalone.pipeline.Endpoints;
import dev.vitae.standalone.pipeline.Pipeline;
import dev.vitae.standalone.pipeline.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything on this machine: broker, registry, the four services, and folders streamed in. */
@Command(
    name = "up",
    description = {
      "Runs the whole pipeline on this machine and streams folders in.",
      "A Kafka broker, a schema registry and the four services start, the folders' documents pass",
      "through them, and each person is printed on arrival. The folders are watched until Ctrl-C."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Nothing leaves this machine: everything listens on 127.0.0.1.",
      "",
      "Examples:",
      "  vitae up                        with the bundled samples",
      "  vitae up ~/resumes --exit       ends when all documents are through"
    })
final class UpCommand implements Callable<Integer> {
  private static final Duration READY_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 500;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..*",
      description = "Folders or files to stream in (default: the bundled samples).")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--exit", description = "End when all that is in the folders is through.")
  private boolean exit;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
  private Path directory;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of page and HTTP interface, 0 for any (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--config", paramLabel = "FILE", description = "Settings, as for the services.")
  private Path file;

  /** What was said last of a folder that cannot be looked at. */
  private String away = "";

  @Override
  public Integer call() throws Exception {
    for (Path folder : folders) {
      if (!Files.isReadable(folder)) {
        throw new ParameterException(spec.commandLine(), "There is no " + folder + " to read.");
      }
    }
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endInOrder(stop, stopped), "stop"));
    try (DataDirectory data = DataDirectory.claim(directory)) {
      LogFile.in(data);
      return run(data, stop);
    } finally {
      stopped.countDown();
    }
  }

  private int run(DataDirectory data, CountDownLatch stop) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    long began = System.nanoTime();
    say("Starting a Kafka broker, a schema registry and four services …");
    List<Path> roots =
        folders.isEmpty() ? List.of(Samples.into(data.directory("samples"))) : folders;
    Map<String, String> flags = new HashMap<>();
    flags.put("http.port", Integer.toString(port));
    try (Pipeline pipeline = Pipeline.start(data, registryHome(), file, flags)) {
      pipeline.awaitReady(READY_LIMIT);
      Services services = pipeline.services();
      say(exit ? ready(began) : ready(began) + greeting(pipeline.endpoints(), data.path()));
      try (Journal journal = Journal.open(data.path().resolve("sent-files"));
          Progress progress = Progress.of("Documents", 1);
          UpReport report = new UpReport(out, progress);
          Arrivals arrivals = new Arrivals(services.kafka(), services.serdes(), report);
          PipelineClient client = client(pipeline)) {
        arrivals.start();
        FolderFeed feed = new FolderFeed(roots, "folder", journal, services.sender(), report);
        report.expect(feed.unsent().size());
        while (!stop.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          int waiting = look(feed);
          report.through(arrivals);
          if (exit && waiting == 0 && report.done(arrivals, roots, client)) {
            break;
          }
          if (!services.live()) {
            say("A service has given up; see " + data.path().resolve("vitae.log") + ".");
            return Vitae.COULD_NOT_RUN;
          }
        }
        out.println(report.summary());
        return report.anyRejected() && exit ? Vitae.REJECTED : Vitae.DONE;
      }
    }
  }

  /** A folder that is away for a while, as a network share may be, is looked at again. */
  private int look(FolderFeed feed) throws IOException {
    try {
      int waiting = feed.look();
      away = "";
      return waiting;
    } catch (IOException e) {
      if (exit) {
        throw e;
      }
      if (!away.equals(e.toString())) {
        away = e.toString();
        say("Cannot be looked at now, and is looked at again: " + e.getMessage());
      }
      return 1;
    }
  }

  private static PipelineClient client(Pipeline pipeline) {
    return new PipelineClient(
        URI.create(pipeline.endpoints().url()),
        Optional.ofNullable(System.getenv("VITAE_HTTP_TOKEN")));
  }

  private static String ready(long began) {
    return String.format(Locale.ROOT, "Ready after %.1f s.%n", (System.nanoTime() - began) / 1e9);
  }

  private static String greeting(Endpoints endpoints, Path data) {
    return String.format(
        Locale.ROOT,
        "  Page      %s/%n"
            + "  API       %s/openapi.json%n"
            + "  Kafka     %s%n"
            + "  Registry  %s%n"
            + "  Data      %s%n"
            + "Ctrl-C stops it; what is there is there again at the next start.%n",
        endpoints.url(),
        endpoints.url(),
        endpoints.bootstrapServers(),
        endpoints.registryUrl(),
        data);
  }

  /** Words that are not what was asked for go to standard error. */
  private void say(String words) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(words);
    err.flush();
  }

  /** Where the launcher found the registry's distribution. */
  private static Path registryHome() throws IOException {
    String home = System.getProperty("vitae.registry.home", "");
    if (home.isEmpty() || !Files.exists(Path.of(home))) {
      throw new IOException("The registry is not unpacked; start by the launcher ./vitae.");
    }
    return Path.of(home);
  }

  private static void endInOrder(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      if (!stopped.await(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("vitae: did not stop in order within " + STOP_LIMIT.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
