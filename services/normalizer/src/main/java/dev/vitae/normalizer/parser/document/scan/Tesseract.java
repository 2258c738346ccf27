package dev.vitae.normalizer.parser.document.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Runs Tesseract, one process for each picture, which reads it from standard input.
 *
 * <p>The process is bounded in memory and processor time by the shell, in time by us, and dies with
 * the thread that started it where the system knows how to (Linux).
 */
final class Tesseract {
  /** What a page of text may become; more is no page of text. */
  private static final int MOST_OUTPUT = 8 << 20;

  /**
   * Arguments: the command and its own arguments. Address space in KiB, processor time in seconds:
   * a page needs about 200 MiB and 1 to 3 s.
   */
  private static final String SHELL =
      "command -v \"$0\" >/dev/null 2>&1 || exit 127\n"
          + "ulimit -v 1500000 2>/dev/null\n"
          + "ulimit -t 30 2>/dev/null\n"
          + "if command -v setpriv >/dev/null 2>&1; then\n"
          + "  exec setpriv --pdeathsig KILL \"$0\" \"$@\"\n"
          + "fi\n"
          + "exec \"$0\" \"$@\"\n";

  private static final String ROTATE = "Rotate:";
  private static final String SCRIPT = "Script:";

  private final String command;

  Tesseract(String command) {
    this.command = command;
  }

  /** The languages that are installed; empty if the command is not, or there is no shell. */
  List<String> languages(Deadline deadline) {
    Answer answer;
    try {
      answer = run(null, deadline, List.of("--list-langs"));
    } catch (IOException noShell) {
      return List.of();
    }
    List<String> languages = new ArrayList<>();
    if (answer.exit() == 0) {
      answer.text().lines().skip(1).map(String::strip).forEach(languages::add);
    }
    return languages;
  }

  /**
   * What a picture says, as hOCR.
   *
   * @return the empty text if Tesseract fails on it or is late
   */
  String read(Gray picture, int dpi, List<String> languages, Deadline deadline) throws IOException {
    List<String> arguments =
        List.of(
            "stdin",
            "stdout",
            "-l",
            String.join("+", languages),
            "--dpi",
            String.valueOf(dpi),
            "--psm",
            "3",
            "-c",
            "tessedit_create_hocr=1");
    Answer answer = run(picture, deadline, arguments);
    return answer.exit() == 0 ? answer.text() : "";
  }

  /**
   * How a page lies and what it is written in.
   *
   * @param quarters turns clockwise that bring it upright; 0 when Tesseract cannot tell
   * @param script as Tesseract calls it: Latin, Han, Japanese …; empty when it cannot tell
   */
  record Pose(int quarters, String script) {}

  Pose pose(Gray picture, int dpi, Deadline deadline) throws IOException {
    Answer answer =
        run(
            picture,
            deadline,
            List.of("stdin", "stdout", "--dpi", String.valueOf(dpi), "--psm", "0"));
    int quarters = 0;
    String script = "";
    for (String line : answer.exit() == 0 ? answer.text().lines().toList() : List.<String>of()) {
      if (line.startsWith(ROTATE)) {
        quarters = Integer.parseInt(line.substring(ROTATE.length()).strip()) / 90;
      } else if (line.startsWith(SCRIPT)) {
        script = line.substring(SCRIPT.length()).strip();
      }
    }
    return new Pose(quarters, script);
  }

  private record Answer(int exit, String text) {}

  private Answer run(Gray picture, Deadline deadline, List<String> arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of("sh", "-c", SHELL, command));
    line.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
    // One core for each page: more threads on one page cost more than they gain.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    Executor late =
        CompletableFuture.delayedExecutor(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Void> end = CompletableFuture.runAsync(process::destroyForcibly, late);
    try {
      send(picture, process);
      String text = received(process);
      return new Answer(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a picture was read", e);
    } finally {
      end.cancel(false);
      process.destroyForcibly();
    }
  }

  private static String received(Process process) {
    try {
      byte[] text = process.getInputStream().readNBytes(MOST_OUTPUT);
      if (text.length == MOST_OUTPUT) {
        process.destroyForcibly();
      }
      return new String(text, StandardCharsets.UTF_8);
    } catch (IOException endedBefore) {
      process.destroyForcibly();
      return "";
    }
  }

  /** As PGM, which needs no packing. A process that has ended takes nothing and says so itself. */
  private static void send(Gray picture, Process process) {
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
      if (picture != null) {
        String head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(picture.pixels());
      }
    } catch (IOException endedBefore) {
      process.destroyForcibly();
    }
  }
}
