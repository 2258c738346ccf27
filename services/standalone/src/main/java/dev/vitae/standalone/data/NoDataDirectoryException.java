package dev.vitae.standalone.data;

import java.nio.file.Path;

/** A directory holds files that are not Vitae's: it would be closed to those who use them. */
public final class NoDataDirectoryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoDataDirectoryException(Path directory) {
    super(
        directory
            + " holds other files and is no data directory of Vitae: choose an empty or a new one.");
  }
}
