package dev.vitae.standalone.data;

import java.nio.file.Path;

/** Another process that is alive works with the directory. */
public final class DataDirectoryInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataDirectoryInUseException(Path directory, String owner) {
    super(
        "The data directory "
            + directory
            + " is in use by process "
            + owner
            + ": stop it, or choose another directory.");
  }
}
