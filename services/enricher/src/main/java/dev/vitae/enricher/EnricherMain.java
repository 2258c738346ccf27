package dev.vitae.enricher;

import dev.vitae.runtime.ServiceMain;

/** Runs the enricher as a process of its own. */
public final class EnricherMain {
  private EnricherMain() {}

  /**
   * @param arguments settings as {@code --key=value}, or {@code --config=FILE}
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** As {@link #main}, but gives the exit code back. */
  public static int run(String[] arguments) {
    return ServiceMain.run(
        "enricher",
        arguments,
        ServiceMain.Http.HEALTH_ONLY,
        (configuration, serdes, metrics) -> {
          EnricherSettings settings = EnricherSettings.from(configuration);
          configuration.refuseUnknown();
          return new EnricherService(settings, serdes, metrics);
        });
  }
}
