package dev.vitae.normalizer.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerProcessTest {
  private final WorkerProcess worker =
      new WorkerProcess(
          new WorkerProcess.Limits(Duration.ofSeconds(4), 64, ScanSettings.DEFAULT),
          MoodyWorker.class.getName());

  @AfterEach
  void end() {
    worker.close();
  }

  @Test
  void aDocumentGoesThroughTheChildAndBack() {
    assertThat(parse("hello"))
        .isEqualTo(new Reading.Rejected(RejectionCode.NOT_A_RESUME, "text/plain", "read: hello"));
  }

  @Test
  void aDocumentThatHangsIsTimedOutAndTheNextGoesThrough() {
    assertThat(codeOf("hang")).isEqualTo(RejectionCode.TIMED_OUT);
    assertThat(codeOf("next")).isEqualTo(RejectionCode.NOT_A_RESUME);
  }

  @Test
  void aDocumentThatEatsAllMemoryIsRejectedAndTheNextGoesThrough() {
    assertThat(codeOf("eat")).isEqualTo(RejectionCode.OUT_OF_MEMORY);
    assertThat(codeOf("next")).isEqualTo(RejectionCode.NOT_A_RESUME);
  }

  @Test
  void aDocumentThatEndsTheProcessIsRejectedAndTheNextGoesThrough() {
    assertThat(codeOf("die")).isEqualTo(RejectionCode.UNREADABLE);
    assertThat(codeOf("next")).isEqualTo(RejectionCode.NOT_A_RESUME);
  }

  @Test
  void noChildIsLeftBehind() {
    parse("hang");
    parse("hello");
    worker.close();

    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  private RejectionCode codeOf(String order) {
    return ((Reading.Rejected) parse(order)).code();
  }

  private Reading parse(String order) {
    return worker.parse(order.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
  }
}
