package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.publish.Arrival;
import dev.vitae.profiles.publish.Arrivals;
import io.javalin.Javalin;
import io.javalin.http.sse.SseClient;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/** What arrives, as Server-Sent Events: the latest of before, then all as they come. */
final class EventRoutes {
  private static final int MOST_WATCHERS = 200;

  /** Also how soon it is noticed that a watcher has gone. */
  private static final long HEARTBEAT_MILLIS = 15_000;

  private final Arrivals arrivals;
  private final Semaphore places = new Semaphore(MOST_WATCHERS);

  EventRoutes(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  void addTo(Javalin server) {
    server.sse("/events", this::watch);
  }

  private void watch(SseClient client) {
    if (!places.tryAcquire()) {
      client.sendEvent("busy", "Too many watch already.");
      return;
    }
    client.keepAlive();
    Thread.ofVirtual().name("watcher").start(() -> send(client));
  }

  private void send(SseClient client) {
    try (Arrivals.Watcher watcher = arrivals.watch()) {
      client.sendComment("watching");
      while (!watcher.dropped() && !client.terminated()) {
        var next = watcher.await(HEARTBEAT_MILLIS);
        next.forEach(arrival -> client.sendEvent(name(arrival), json(arrival).toString()));
        if (next.isEmpty()) {
          client.sendComment("still here");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      client.close();
      places.release();
    }
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
