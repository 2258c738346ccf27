package dev.vitae.standalone.command;

import dev.vitae.enricher.EnricherMain;
import dev.vitae.normalizer.NormalizerMain;
import dev.vitae.producer.ProducerMain;
import dev.vitae.profiles.ProfilesMain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The four services, one by one, for containers and clusters. */
final class ServiceCommands {
  private static final String SETTINGS =
      "Settings are --key=value, below them VITAE_KEY in the environment, below that the file of"
          + " --config=FILE. The table in the README says which there are.";

  private static final String EXAMPLE =
      " --kafka.bootstrap.servers=kafka1:9092 --registry.url=http://registry:8080 --http.port=";

  private ServiceCommands() {}

  /** Takes documents over HTTP and from folders. */
  @Command(
      name = "producer",
      description = {"Runs the producer alone: uploads and folders become events.", SETTINGS},
      footer = {"", "Example:", "  vitae producer" + EXAMPLE + "8082"})
  static final class ProducerCommand extends One {
    @Override
    int run(String[] settings) {
      return ProducerMain.run(settings);
    }
  }

  /** Parses. */
  @Command(
      name = "normalizer",
      description = {"Runs the normalizer alone: documents become profiles.", SETTINGS},
      footer = {"", "Example:", "  vitae normalizer" + EXAMPLE + "8083"})
  static final class NormalizerCommand extends One {
    @Override
    int run(String[] settings) {
      return NormalizerMain.run(settings);
    }
  }

  /** Merges and derives. */
  @Command(
      name = "enricher",
      description = {"Runs the enricher alone: profiles become people.", SETTINGS},
      footer = {"", "Example:", "  vitae enricher" + EXAMPLE + "8083"})
  static final class EnricherCommand extends One {
    @Override
    int run(String[] settings) {
      return EnricherMain.run(settings);
    }
  }

  /** Stores, answers, shows. */
  @Command(
      name = "profiles",
      description = {"Runs the profiles service alone: stores, HTTP interface, page.", SETTINGS},
      footer = {"", "Example:", "  vitae profiles" + EXAMPLE + "8080"})
  static final class ProfilesCommand extends One {
    @Override
    int run(String[] settings) {
      return ProfilesMain.run(settings);
    }
  }

  /** What the four have in common. */
  abstract static class One implements Callable<Integer> {
    @Unmatched private List<String> settings = new ArrayList<>();

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Shows this help.")
    private boolean help;

    abstract int run(String[] settings);

    @Override
    public final Integer call() {
      return run(settings.toArray(String[]::new));
    }
  }
}
