package dev.vitae.standalone.command;

import dev.vitae.runtime.configuration.ConfigurationException;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.data.DataDirectoryInUseException;
import dev.vitae.standalone.data.NoDataDirectoryException;
import dev.vitae.standalone.text.SafeWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** All commands, and what their failures are called. */
@Command(
    name = "vitae",
    description = "Résumés stream in, in whatever form; searchable profiles of people stream out.",
    mixinStandardHelpOptions = true,
    version = "Vitae 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpCommand.class,
      ParseCommand.class,
      SubmitCommand.class,
      TailCommand.class,
      GetCommand.class,
      SearchCommand.class,
      EraseCommand.class,
      RejectedCommand.class,
      StatusCommand.class,
      ReenrichCommand.class,
      GenerateCommand.class,
      ServiceCommands.ProducerCommand.class,
      ServiceCommands.NormalizerCommand.class,
      ServiceCommands.EnricherCommand.class,
      ServiceCommands.ProfilesCommand.class,
      AutoComplete.GenerateCompletion.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:something was rejected or not found",
      "2:wrong usage",
      "3:could not run"
    },
    footer = {
      "",
      "Examples:",
      "  vitae up                       everything on this machine, with the bundled samples",
      "  vitae up ~/resumes             the same with a folder of your own, which is watched",
      "  vitae parse cv.pdf             what the parser reads in one document",
      "  vitae search \"kafka\" --skill Java"
    })
public final class Vitae implements Runnable {
  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int WRONG_USAGE = 2;
  static final int COULD_NOT_RUN = 3;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /**
   * Runs a command.
   *
   * @param out what was asked for
   * @param err everything else: progress, warnings, errors
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        new CommandLine(new Vitae())
            .setOut(new PrintWriter(new SafeWriter(out), true))
            .setErr(new PrintWriter(new SafeWriter(err), true))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler(Vitae::failed);
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(false);
    int code = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int failed(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    boolean wrapped = thrown instanceof CompletionException && thrown.getCause() != null;
    Throwable failure = wrapped ? thrown.getCause() : thrown;
    return switch (failure) {
      case ConfigurationException wrong -> tell(err, wrong, WRONG_USAGE);
      case PipelineClient.RefusedException refused ->
          tell(
              err,
              refused,
              switch (refused.status()) {
                case 400 -> WRONG_USAGE;
                case 404 -> REJECTED;
                default -> COULD_NOT_RUN;
              });
      case UncheckedIOException io -> tell(err, io, COULD_NOT_RUN);
      case DataDirectoryInUseException inUse -> tell(err, inUse, COULD_NOT_RUN);
      case NoDataDirectoryException other -> tell(err, other, WRONG_USAGE);
      default -> {
        err.println("vitae: could not run: " + failure);
        // Nobody foresaw it: who reports it needs the place.
        failure.printStackTrace(err);
        yield COULD_NOT_RUN;
      }
    };
  }

  private static int tell(PrintWriter err, Throwable failure, int code) {
    err.println("vitae: " + failure.getMessage());
    return code;
  }
}
