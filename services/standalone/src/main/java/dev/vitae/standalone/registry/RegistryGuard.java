package dev.vitae.standalone.registry;

import io.quarkus.bootstrap.runner.QuarkusEntryPoint;
import java.io.IOException;

/**
 * The registry's main: the registry's own, and a thread that ends the process in an orderly way
 * when its standard input closes, as it does however the parent ends.
 */
public final class RegistryGuard {
  private RegistryGuard() {}

  public static void main(String[] arguments) throws Throwable {
    Thread.ofPlatform().daemon().name("parent-watch").start(RegistryGuard::endWithParent);
    QuarkusEntryPoint.main(arguments);
  }

  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        // The parent writes nothing: only the end of the stream is of interest.
        continue;
      }
    } catch (IOException e) {
      System.err.println("standard input: " + e);
    }
    System.exit(0);
  }
}
