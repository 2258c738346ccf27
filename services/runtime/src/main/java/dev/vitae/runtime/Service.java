package dev.vitae.runtime;

import dev.vitae.runtime.health.HealthChecks;

/** A stage that can be started and stopped, in a process of its own or together with others. */
public interface Service extends AutoCloseable {

  /** Starts; returns before it is ready. The topics must exist. */
  void start();

  /** Whether it lives and is ready. */
  HealthChecks checks();

  /** Stops in order; waits for what is under way, for some seconds at most. */
  @Override
  void close();
}
