package dev.vitae.standalone.registry;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the registry is started. */
final class RegistryCommand {
  private RegistryCommand() {}

  static List<String> of(Path home, Path directory, int port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Small and quick to start: it is asked for a handful of schemas.
    command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:-UsePerfData", "-Djava.io.tmpdir=" + directory));
    command.addAll(settings(directory, port));
    command.add("-cp");
    command.add(home.resolve("quarkus-run.jar") + File.pathSeparator + ownClasses());
    command.add(RegistryGuard.class.getName());
    return command;
  }

  private static List<String> settings(Path directory, int port) {
    return List.of(
        "-Dquarkus.http.host=127.0.0.1",
        "-Dquarkus.http.port=" + port,
        // Otherwise a second listener, for management, is open to the network.
        "-Dquarkus.management.host-enabled=false",
        // Without WRITE_DELAY=0 a kill loses the last schemas, and their ids are given out again.
        "-Dapicurio.datasource.url=jdbc:h2:file:"
            + directory.resolve("db")
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
        "-Dapicurio.datasource.jdbc.initial-size=1",
        "-Dapicurio.datasource.jdbc.min-size=1",
        "-Dapicurio.datasource.jdbc.max-size=8",
        "-Dapicurio.usage.telemetry.enabled=false",
        "-Dquarkus.http.access-log.enabled=false",
        "-Dquarkus.banner.enabled=false",
        "-Dquarkus.log.level=WARN",
        "-Dquarkus.log.category.\"io.apicurio\".level=WARN");
  }

  private static Path ownClasses() {
    try {
      return Path.of(
          RegistryGuard.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
