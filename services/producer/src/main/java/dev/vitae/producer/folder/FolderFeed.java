package dev.vitae.producer.folder;

import dev.vitae.producer.intake.DocumentId;
import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.producer.intake.ResumeSender;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Sends the files of folders, those below included, without hidden ones. A file counts when its
 * size has settled: two looks at it see the same.
 */
public final class FolderFeed {

  /** Who is told of each file. Called from any thread, one call at a time for a file. */
  public interface Listener {
    /** The file was sent or refused. */
    void done(Path file, Receipt receipt);

    /** The file could not be sent now; it is tried again at the next look. */
    void failed(Path file, Throwable failure);
  }

  private final List<Path> roots;
  private final String source;
  private final Journal journal;
  private final ResumeSender sender;
  private final Listener listener;
  private final Map<Path, FileState> seen = new HashMap<>();

  /**
   * @param roots folders and single files
   * @param source label for everything that comes from here
   * @param journal what has been sent
   */
  public FolderFeed(
      List<Path> roots, String source, Journal journal, ResumeSender sender, Listener listener) {
    this.roots = List.copyOf(roots);
    this.source = Objects.requireNonNull(source, "source must not be null");
    this.journal = Objects.requireNonNull(journal, "journal must not be null");
    this.sender = Objects.requireNonNull(sender, "sender must not be null");
    this.listener = Objects.requireNonNull(listener, "listener must not be null");
  }

  /**
   * All files that have not been sent yet, in the order of their paths.
   *
   * @throws IOException if a folder cannot be read
   */
  public List<FileState> unsent() throws IOException {
    List<FileState> files = new ArrayList<>();
    for (Path root : roots) {
      for (Path file : FolderFiles.below(root)) {
        FileState.ifThere(file).filter(state -> !journal.has(state)).ifPresent(files::add);
      }
    }
    return files;
  }

  /**
   * Looks once: files that are as they were at the last look are sent, others wait for the next.
   *
   * @return how many files wait
   * @throws IOException if a folder cannot be read
   */
  public int look() throws IOException {
    List<FileState> files = unsent();
    List<FileState> settled = new ArrayList<>();
    for (FileState file : files) {
      if (file.equals(seen.put(file.path(), file))) {
        settled.add(file);
      }
    }
    send(settled);
    return files.size() - settled.size();
  }

  /** Sends these files; returns when all have been answered. */
  public void send(List<FileState> files) {
    List<CompletableFuture<?>> underWay = new ArrayList<>();
    for (FileState file : files) {
      underWay.add(send(file));
      underWay.removeIf(CompletableFuture::isDone);
    }
    CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).join();
  }

  private CompletableFuture<?> send(FileState file) {
    CompletableFuture<Receipt> receipt;
    if (file.bytes() > Intake.MAX_BYTES) {
      receipt = refused(RejectionCode.TOO_LARGE, "The file has more than 8 MiB.");
    } else {
      try {
        String name = String.valueOf(file.path().getFileName());
        byte[] content = settled(file);
        if (content.length == 0 && file.bytes() > 0) {
          return CompletableFuture.completedFuture(null); // it changes: the next look sees more
        }
        if (journal.hasContent(DocumentId.of(content))) {
          journal.add(file);
          return CompletableFuture.completedFuture(null);
        }
        receipt = sender.send(new Incoming(content, name, source, null));
      } catch (IOException e) {
        receipt = refused(RejectionCode.UNREADABLE, "The file cannot be read.");
      }
    }
    return receipt.handle(
        (answer, failure) -> {
          if (failure == null) {
            if (answer instanceof Receipt.Accepted accepted) {
              journal.addContent(accepted.documentId());
            }
            journal.add(file);
            listener.done(file.path(), answer);
          } else {
            listener.failed(file.path(), failure);
          }
          return null;
        });
  }

  /** The file's bytes; none if it is no longer the file that was seen. Never more than it had. */
  private static byte[] settled(FileState file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] content = in.readNBytes((int) file.bytes() + 1);
      boolean same =
          content.length == file.bytes()
              && FileState.ifThere(file.path()).filter(file::equals).isPresent();
      return same ? content : new byte[0];
    }
  }

  private static CompletableFuture<Receipt> refused(RejectionCode code, String message) {
    return CompletableFuture.completedFuture(new Receipt.Refused(code, message));
  }
}
