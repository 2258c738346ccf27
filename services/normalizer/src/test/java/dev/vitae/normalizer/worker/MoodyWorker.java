package dev.vitae.normalizer.worker;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A child process that does what the document says: hang, eat, die; else it rejects it. */
final class MoodyWorker {
  private MoodyWorker() {}

  public static void main(String[] arguments) throws IOException {
    OutputStream answers = System.out;
    System.setOut(System.err);
    WorkerMain.serve(
        System.in,
        answers,
        Duration.ofMillis(Long.parseLong(arguments[0])),
        (content, receivedAt) -> obey(new String(content, StandardCharsets.UTF_8)));
  }

  private static Reading obey(String order) {
    switch (order) {
      case "hang" -> {
        long turns = 0;
        while (turns >= 0) { // ignores interrupts, as some libraries do
          turns = (turns + 1) & Long.MAX_VALUE;
        }
      }
      case "eat" -> {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < 1_000_000) {
          eaten.add(new byte[1 << 20]);
        }
      }
      case "die" -> Runtime.getRuntime().halt(17);
      default -> System.out.println("a library prints");
    }
    return new Reading.Rejected(RejectionCode.NOT_A_RESUME, "text/plain", "read: " + order);
  }
}
