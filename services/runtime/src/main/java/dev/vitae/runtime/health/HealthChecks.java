package dev.vitae.runtime.health;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is asked of a process: whether it has to be restarted, and whether it can take work. Safe
 * for use by many threads.
 *
 * @param live by name; one that is not well asks for a restart
 * @param ready by name; one that is not well keeps requests away for now
 */
public record HealthChecks(
    Map<String, Supplier<Health>> live, Map<String, Supplier<Health>> ready) {

  public HealthChecks {
    live = Map.copyOf(live);
    ready = Map.copyOf(ready);
  }

  /** An answer as it is sent: the HTTP status, 200 or 503, and the body. */
  public record Answer(int status, String body) {}

  /** Answers {@code /health/live}. */
  public Answer askLive() {
    return answer(live);
  }

  /** Answers {@code /health/ready}. */
  public Answer askReady() {
    return answer(ready);
  }

  /** These and others together, as in a process of several services. */
  public HealthChecks and(HealthChecks others) {
    Map<String, Supplier<Health>> bothLive = new LinkedHashMap<>(live);
    bothLive.putAll(others.live);
    Map<String, Supplier<Health>> bothReady = new LinkedHashMap<>(ready);
    bothReady.putAll(others.ready);
    return new HealthChecks(bothLive, bothReady);
  }

  private static Answer answer(Map<String, Supplier<Health>> checks) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    boolean ok = true;
    for (Map.Entry<String, Supplier<Health>> check : checks.entrySet()) {
      Health health = check.getValue().get();
      ok &= health.ok();
      details.put(check.getKey(), health.detail());
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("status", ok ? "UP" : "DOWN");
    body.set("checks", details);
    return new Answer(ok ? 200 : 503, body.toString());
  }
}
