package dev.vitae.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
    return file;
  }
}
