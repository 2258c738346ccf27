package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.publish.Arrival;
import dev.vitae.profiles.publish.Arrivals;
import dev.vitae.runtime.http.Problem;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** What arrives, as Server-Sent Events: the latest of before, then all as they come. */
final class EventRoutes {
  private static final int MOST_WATCHERS = 200;

  /** Also how soon it is noticed that a watcher has gone. */
  private static final long HEARTBEAT_MILLIS = 15_000;

  private static final String MEDIA_TYPE = "text/event-stream";

  private final Arrivals arrivals;
  private final Semaphore places = new Semaphore(MOST_WATCHERS);

  EventRoutes(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  void addTo(Javalin server) {
    server.get("/events", this::watch);
  }

  private void watch(Context context) {
    if (!accepts(context.header("Accept"))) {
      new Problem(406, "NOT_ACCEPTABLE", "This path streams " + MEDIA_TYPE + " only.")
          .send(context);
      return;
    }
    if (!places.tryAcquire()) {
      new Problem(503, "TOO_MANY_WATCHERS", "Too many watch already; try again.").send(context);
      return;
    }
    context.contentType(MEDIA_TYPE + "; charset=utf-8").header("Connection", "close");
    context.future(
        () -> {
          CompletableFuture<Void> ended = new CompletableFuture<>();
          Thread.ofVirtual().name("watcher").start(() -> send(context, ended));
          return ended;
        });
  }

  /** A client that names no type takes any. */
  private static boolean accepts(String header) {
    return header == null
        || header.isBlank()
        || Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .map(range -> range.split(";", 2))
            .filter(range -> range.length == 1 || !range[1].strip().matches("q=0(\\.0*)?"))
            .map(range -> range[0].strip())
            .anyMatch(
                type -> type.equals(MEDIA_TYPE) || type.equals("text/*") || type.equals("*/*"));
  }

  private void send(Context context, CompletableFuture<Void> ended) {
    try (Arrivals.Watcher watcher = arrivals.watch()) {
      OutputStream out = context.res().getOutputStream(); // not the one that compresses
      write(out, ": watching\n\n");
      while (!watcher.dropped()) {
        var next = watcher.await(HEARTBEAT_MILLIS);
        for (Arrival arrival : next) {
          // JSON without line breaks: one line of data.
          write(out, "event: " + name(arrival) + "\ndata: " + json(arrival) + "\n\n");
        }
        if (next.isEmpty()) {
          write(out, ": still here\n\n");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException gone) {
      ended.complete(null); // the watcher has gone
    } finally {
      ended.complete(null);
      places.release();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String name(Arrival arrival) {
    return arrival.kind().name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode json(Arrival arrival) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", name(arrival)).put("at", arrival.at().toString());
    ArrayNode documents = json.putArray("documents");
    arrival.documentIds().forEach(documents::add);
    arrival.personId().ifPresent(id -> json.put("personId", id));
    arrival.code().ifPresent(code -> json.put("code", code));
    arrival.name().ifPresent(name -> json.put("name", name));
    return json;
  }
}
