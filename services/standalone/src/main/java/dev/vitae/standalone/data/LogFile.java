package dev.vitae.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The log of a process whose standard output belongs to its user. */
public final class LogFile {
  private LogFile() {}

  /**
   * Lets this process log to {@code vitae.log} in the data directory; the log of the run before is
   * kept as {@code vitae.log.1}. To be called before anything logs: the logger looks once.
   *
   * @return the file
   */
  public static Path in(DataDirectory data) throws IOException {
    Path file = data.path().resolve("vitae.log");
    if (Files.exists(file)) {
      Files.move(file, data.path().resolve("vitae.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    System.setProperty("org.slf4j.simpleLogger.logFile", file.toString());
    // What logs through the JDK, as Lucene does, belongs there too.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    return file;
  }
}
