package dev.vitae.evaluation.generate.produce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One headless Chromium that prints many pages, spoken to by its DevTools protocol
 * (https://chromedevtools.github.io/devtools-protocol/): a process for each page would take a
 * second each. For one thread.
 */
public final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new ArrayBlockingQueue<>(1024);
  private final String session;
  private int last;

  /**
   * Starts it.
   *
   * @param profile an empty folder for what the browser keeps
   * @throws IOException when it does not start
   */
  public Chromium(String program, Path profile) throws IOException {
    process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-extensions",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(address(), new Listener())
              .join();
      String target =
          call("", "Target.createTarget", "url", "about:blank").at("/targetId").asText();
      ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
      session = call("", "Target.attachToTarget", attach).at("/sessionId").asText();
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /**
   * Prints a page.
   *
   * @param running whether the title and the page's number stand on every page
   * @throws IOException when the browser says no, or nothing within a minute
   */
  public byte[] print(String html, boolean running) throws IOException {
    String frame =
        call(session, "Page.getFrameTree", JSON.createObjectNode())
            .at("/frameTree/frame/id")
            .asText();
    call(
        session,
        "Page.setDocumentContent",
        JSON.createObjectNode().put("frameId", frame).put("html", html));
    ObjectNode settings =
        JSON.createObjectNode().put("printBackground", true).put("preferCSSPageSize", true);
    if (running) {
      String style = "<div style=\"font-size:8px;width:100%;text-align:center\">";
      settings
          .put("displayHeaderFooter", true)
          .put("headerTemplate", style + "<span class=title></span> – Curriculum vitae</div>")
          .put(
              "footerTemplate",
              style + "<span class=pageNumber></span> / <span class=totalPages></span></div>");
    }
    return Base64.getDecoder()
        .decode(call(session, "Page.printToPDF", settings).at("/data").asText());
  }

  private JsonNode call(String session, String method, String key, String value)
      throws IOException {
    return call(session, method, JSON.createObjectNode().put(key, value));
  }

  private JsonNode call(String session, String method, ObjectNode parameters) throws IOException {
    ObjectNode request = JSON.createObjectNode().put("id", ++last).put("method", method);
    if (!session.isEmpty()) {
      request.put("sessionId", session);
    }
    request.set("params", parameters);
    socket.sendText(request.toString(), true).join();
    while (true) {
      JsonNode answer = next(method);
      if (answer.path("id").asInt() == last) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.at("/error/message").asText());
        }
        return answer.path("result");
      }
    }
  }

  private JsonNode next(String method) throws IOException {
    try {
      JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException(method + ": no answer within " + SECONDS + " s");
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(method + ": interrupted", e);
    }
  }

  /** What it prints when it listens; the rest of what it says is not read by anybody. */
  private URI address() throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      int at = line.indexOf("ws://");
      if (at >= 0) {
        Thread.ofPlatform().daemon().start(() -> said.lines().forEach(ignored -> {}));
        return URI.create(line.substring(at).trim());
      }
    }
    throw new IOException("Chromium ended before it listened");
  }

  /** Returns when every process of it has ended: they write into the profile to the last. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    socket.sendText(
        JSON.createObjectNode().put("id", ++last).put("method", "Browser.close").toString(), true);
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(10, TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        one.destroyForcibly();
      } catch (InterruptedException e) {
        one.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean complete) {
      message.append(part);
      if (complete) {
        try {
          answers.put(JSON.readTree(message.toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
