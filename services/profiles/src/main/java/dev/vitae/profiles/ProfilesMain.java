package dev.vitae.profiles;

import dev.vitae.runtime.ServiceMain;

/** Runs the profiles stage as a process of its own. */
public final class ProfilesMain {
  private ProfilesMain() {}

  /**
   * Runs it.
   *
   * @param arguments settings as {@code --key=value}, or {@code --config=FILE}
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** As {@link #main}, but gives the exit code back. */
  public static int run(String[] arguments) {
    return ServiceMain.run(
        "profiles",
        arguments,
        ServiceMain.Http.OWN,
        (configuration, serdes, metrics) -> {
          ProfilesSettings settings = ProfilesSettings.from(configuration);
          configuration.refuseUnknown();
          return new ProfilesService(settings, serdes, metrics);
        });
  }
}
