package dev.vitae.runtime.kafka;

/** What a stage promises of each record it reads. */
public enum Guarantee {
  /** Its effects on topics and stores are visible once, also after a crash. */
  EXACTLY_ONCE("exactly_once_v2"),
  /** They may be repeated after a crash: for stages whose effects are the same when repeated. */
  AT_LEAST_ONCE("at_least_once");

  private final String configured;

  Guarantee(String configured) {
    this.configured = configured;
  }

  String configured() {
    return configured;
  }
}
