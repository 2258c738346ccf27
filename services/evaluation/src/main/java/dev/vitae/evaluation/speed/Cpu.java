package dev.vitae.evaluation.speed;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the measuring thread, which other programs on the machine do not lengthen
 * as they do the time on the wall.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Cpu {
  /** Read by JMH after each iteration. */
  public long cpuNanos;

  /** Documents in that time; read by JMH after each iteration. */
  public long documents;

  private long began;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    documents = 0;
    began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Ends an iteration. */
  @TearDown(Level.Iteration)
  public void end() {
    cpuNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
  }
}
