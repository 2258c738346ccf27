package dev.vitae.producer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.producer.intake.DocumentId;
import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFeedTest {
  @TempDir private Path folder;
  @TempDir private Path data;
  private final List<String> sent = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private boolean streamAway;
  private Journal journal;

  @BeforeEach
  void open() {
    journal = Journal.open(data.resolve("sent"));
  }

  @Test
  void aFileCountsWhenItsSizeHasSettled() throws IOException {
    FolderFeed feed = feed();
    Files.writeString(folder.resolve("cv.txt"), "half");
    assertThat(feed.look()).isEqualTo(1);
    Files.writeString(folder.resolve("cv.txt"), "half and the other half");
    assertThat(feed.look()).isEqualTo(1);
    assertThat(sent).isEmpty();

    assertThat(feed.look()).isZero();
    assertThat(sent).containsExactly("cv.txt: half and the other half");
  }

  @Test
  void aFileThatWasSentIsNotSentAgainAfterARestartUnlessItChanged() throws IOException {
    Files.writeString(folder.resolve("cv.txt"), "one");
    feed().send(feed().unsent());
    journal.close();
    journal = Journal.open(data.resolve("sent"));

    assertThat(feed().unsent()).isEmpty();

    Files.writeString(folder.resolve("cv.txt"), "changed");
    assertThat(feed().unsent()).hasSize(1);
  }

  @Test
  void aFileThatWasOnlyMovedOrTouchedIsNotSentAgain() throws IOException {
    Files.writeString(folder.resolve("cv.txt"), "one");
    feed().send(feed().unsent());
    Files.move(folder.resolve("cv.txt"), folder.resolve("moved.txt"));

    feed().send(feed().unsent());

    assertThat(sent).containsExactly("cv.txt: one");
    assertThat(feed().unsent()).isEmpty();
  }

  @Test
  void foldersBelowAreReadAndHiddenFilesAreNot() throws IOException {
    Files.createDirectories(folder.resolve("2026/march"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("2026/march/a.txt"), "a");
    Files.writeString(folder.resolve(".git/b.txt"), "b");
    Files.writeString(folder.resolve(".hidden.txt"), "c");

    feed().send(feed().unsent());

    assertThat(sent).containsExactly("a.txt: a");
  }

  @Test
  void aFileOverTheLimitIsRefusedWithoutBeingRead() throws IOException {
    Files.write(folder.resolve("big.pdf"), new byte[(8 << 20) + 1]);

    feed().send(feed().unsent());

    assertThat(receipts)
        .containsExactly(
            new Receipt.Refused(RejectionCode.TOO_LARGE, "The file has more than 8 MiB."));
    assertThat(sent).isEmpty();
  }

  @Test
  void aFileThatChangedSinceItWasSeenWaitsForTheNextLook() throws IOException {
    Path file = Files.writeString(folder.resolve("cv.txt"), "one");
    FolderFeed feed = feed();
    List<FileState> seen = feed.unsent();
    Files.writeString(file, "one and a hal");

    feed.send(seen);
    assertThat(sent).isEmpty();
    feed.send(feed.unsent());
    assertThat(sent).containsExactly("cv.txt: one and a hal");
  }

  @Test
  void linksToFoldersAndFilesAreFollowedWhereTheyAreNamedAndLinksInCirclesAreNot()
      throws IOException {
    Files.createDirectories(data.resolve("real"));
    Files.writeString(data.resolve("real/a.txt"), "a");
    Files.writeString(data.resolve("b.txt"), "b");
    Files.createSymbolicLink(data.resolve("real/b.txt"), data.resolve("b.txt"));
    Files.createSymbolicLink(data.resolve("real/circle"), data.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), data.resolve("real"));

    assertThat(FolderFiles.below(link))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void whatCouldNotBeSentIsTriedAgain() throws IOException {
    Files.writeString(folder.resolve("cv.txt"), "one");
    streamAway = true;
    feed().send(feed().unsent());
    assertThat(sent).isEmpty();

    streamAway = false;
    feed().send(feed().unsent());
    assertThat(sent).hasSize(1);
  }

  private FolderFeed feed() {
    return new FolderFeed(
        List.of(folder),
        "test",
        journal,
        this::send,
        new FolderFeed.Listener() {
          @Override
          public void done(Path file, Receipt receipt) {
            receipts.add(receipt);
          }

          @Override
          public void failed(Path file, Throwable failure) {
            assertThat(streamAway).isTrue();
          }
        });
  }

  private CompletableFuture<Receipt> send(Incoming incoming) {
    if (streamAway) {
      return CompletableFuture.failedFuture(new UncheckedIOException(new IOException("away")));
    }
    sent.add(incoming.fileName() + ": " + new String(incoming.content()));
    return CompletableFuture.completedFuture(
        new Receipt.Accepted(DocumentId.of(incoming.content()), "s", "text/plain", false));
  }
}
