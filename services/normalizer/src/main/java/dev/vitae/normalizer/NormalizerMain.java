package dev.vitae.normalizer;

import dev.vitae.runtime.ServiceMain;

/** Runs the normalizer as a process of its own. */
public final class NormalizerMain {
  private NormalizerMain() {}

  /**
   * @param arguments settings as {@code --key=value}, or {@code --config=FILE}
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** As {@link #main}, but gives the exit code back. */
  public static int run(String[] arguments) {
    return ServiceMain.run(
        "normalizer",
        arguments,
        ServiceMain.Http.HEALTH_ONLY,
        (configuration, serdes, metrics) -> {
          NormalizerSettings settings = NormalizerSettings.from(configuration);
          configuration.refuseUnknown();
          return new NormalizerService(settings, serdes, metrics);
        });
  }
}
