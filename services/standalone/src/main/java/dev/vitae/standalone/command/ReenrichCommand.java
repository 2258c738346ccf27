package dev.vitae.standalone.command;

import dev.vitae.enricher.EnricherSettings;
import dev.vitae.enricher.Enrichment;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.standalone.rerun.Reenrichment;
import dev.vitae.standalone.text.OutlookText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs people through the enricher again. */
@Command(
    name = "reenrich",
    description = "Shows what this version of the enricher would change, and changes it if told.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Nothing is parsed again. Stopped in between, the next run goes on with who is left; what",
      "arrives meanwhile flows on.",
      "",
      "Examples:",
      "  vitae reenrich                 what would change for how many, with examples",
      "  vitae reenrich --write         changes it",
      "  vitae reenrich --all --write   everyone again, as after a new topic was switched on"
    })
final class ReenrichCommand implements Callable<Integer> {
  private static final int TELL_EVERY = 1_000;

  @Spec private CommandSpec spec;
  @Mixin private KafkaOptions kafka;

  @Option(names = "--write", description = "Change it.")
  private boolean write;

  @Option(
      names = "--all",
      description = "Take those that this version of the enricher has written, too.")
  private boolean all;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many people to show (default: ${DEFAULT-VALUE}).")
  private int examples;

  @Override
  public Integer call() throws InterruptedException, ExecutionException, IOException {
    EnricherSettings enricher = EnricherSettings.from(kafka.configuration());
    KafkaSettings settings = enricher.kafka();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.registry())) {
      Reenrichment again =
          new Reenrichment(settings, new AvroSerdes(registry), new Enrichment(enricher.taxonomy()));
      Reenrichment.Outlook outlook = again.look(all, examples);
      out.println(OutlookText.of(outlook, write));
      out.flush();
      if (write && !outlook.documents().isEmpty()) {
        int sent =
            again.write(
                outlook.documents(),
                number -> {
                  if (number % TELL_EVERY == 0) {
                    err.println(number + " of " + outlook.documents().size() + " documents");
                    err.flush();
                  }
                });
        out.println(sent + " of " + outlook.documents().size() + " documents sent again.");
      }
      return Vitae.DONE;
    }
  }
}
