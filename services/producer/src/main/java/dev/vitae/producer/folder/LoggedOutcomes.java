package dev.vitae.producer.folder;

import dev.vitae.producer.intake.Receipt;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what was not sent; without file names, which may be people's. */
public final class LoggedOutcomes implements FolderFeed.Listener {
  private static final Logger log = LoggerFactory.getLogger(LoggedOutcomes.class);

  @Override
  public void done(Path file, Receipt receipt) {
    switch (receipt) {
      case Receipt.Accepted accepted -> log.debug("sent {}", accepted.documentId());
      case Receipt.Refused refused ->
          log.warn("A file was refused: {}: {}", refused.code(), refused.message());
    }
  }

  @Override
  public void failed(Path file, Throwable failure) {
    log.warn("A file could not be sent now and is tried again.", failure);
  }
}
