package dev.vitae.normalizer.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.RejectionCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansDieWithTheWorkerTest {

  @Test
  void theProcessThatReadsAPictureEndsWithTheWorker(@TempDir Path folder) throws Exception {
    Path pid = folder.resolve("pid");
    Path command = folder.resolve("tesseract");
    Files.writeString(
        command,
        """
        #!/bin/sh
        [ "$1" = --list-langs ] && { echo languages; echo eng; exit; }
        echo $$ > %s
        exec sleep 60
        """
            .formatted(pid));
    assertThat(command.toFile().setExecutable(true)).isTrue();
    ScanSettings scans =
        new ScanSettings(command.toString(), List.of("eng"), Duration.ofSeconds(50));
    WorkerProcess.Limits limits = new WorkerProcess.Limits(Duration.ofSeconds(4), 128, scans);
    Reading reading;
    try (WorkerProcess worker = new WorkerProcess(limits)) {
      reading = worker.parse(picture(), Instant.EPOCH);
    }

    assertThat(((Reading.Rejected) reading).code()).isEqualTo(RejectionCode.TIMED_OUT);
    long started = Long.parseLong(Files.readString(pid).strip());
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> ProcessHandle.of(started).map(p -> !p.isAlive()).orElse(true));
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    return out.toByteArray();
  }
}
