package dev.vitae.producer;

import dev.vitae.runtime.ServiceMain;

/** Runs the producer as a process of its own. */
public final class ProducerMain {
  private ProducerMain() {}

  /**
   * @param arguments settings as {@code --key=value}, or {@code --config=FILE}
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** As {@link #main}, but gives the exit code back. */
  public static int run(String[] arguments) {
    return ServiceMain.run(
        "producer",
        arguments,
        ServiceMain.Http.OWN,
        (configuration, serdes, metrics) -> {
          ProducerSettings settings = ProducerSettings.from(configuration);
          configuration.refuseUnknown();
          return new ProducerService(settings, serdes, metrics);
        });
  }
}
