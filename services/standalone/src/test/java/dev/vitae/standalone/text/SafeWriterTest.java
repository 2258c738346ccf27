package dev.vitae.standalone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SafeWriterTest {
  @Test
  void aNameCannotWriteToTheTerminal() {
    StringWriter shown = new StringWriter();
    PrintWriter out = new PrintWriter(new SafeWriter(shown), true);
    out.print("Ada \u001b[31mExample\u001b]0;x\u0007 \u202Eelpmaxe\u0085\t– 文 é\n");
    out.print('\u001b');
    out.flush();
    assertThat(shown).hasToString("Ada [31mExample]0;x elpmaxe\t– 文 é\n");
  }
}
