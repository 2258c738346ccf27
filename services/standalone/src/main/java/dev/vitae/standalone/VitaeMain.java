package dev.vitae.standalone;

import dev.vitae.standalone.command.Vitae;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line's entry: the only place that ends the process. */
public final class VitaeMain {
  private VitaeMain() {}

  /**
   * @param arguments a command and its options
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Vitae.run(out, err, arguments));
  }
}
