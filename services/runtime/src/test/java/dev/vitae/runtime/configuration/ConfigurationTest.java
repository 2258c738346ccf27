package dev.vitae.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @Test
  void flagsWinOverTheEnvironmentAndThatOverTheFile(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("vitae.properties");
    Files.writeString(file, "a.one=file\na.two=file\na.three=file\n");

    Configuration configuration =
        Configuration.read(
            file,
            Map.of("VITAE_A_TWO", "environment", "VITAE_A_THREE", "environment", "PATH", "/bin"),
            Map.of("a.three", "flag"));

    assertThat(configuration.text("a.one", "")).isEqualTo("file");
    assertThat(configuration.text("a.two", "")).isEqualTo("environment");
    assertThat(configuration.text("a.three", "")).isEqualTo("flag");
    assertThat(configuration.text("a.four", "default")).isEqualTo("default");
    configuration.refuseUnknown();
  }

  @Test
  void valuesHaveTypes() {
    Configuration configuration =
        of(
            Map.of(
                "port", "8080", "on", "TRUE", "wait", "250ms", "keep", "7d", "dir", "data/x",
                "blank", " "));

    assertThat(configuration.integer("port", 1, 0, 65535)).isEqualTo(8080);
    assertThat(configuration.flag("on", false)).isTrue();
    assertThat(configuration.duration("wait", Duration.ZERO)).isEqualTo(Duration.ofMillis(250));
    assertThat(configuration.duration("keep")).contains(Duration.ofDays(7));
    assertThat(configuration.path("dir", Path.of("."))).isEqualTo(Path.of("data", "x"));
    assertThat(configuration.text("blank")).isEmpty();
    configuration.refuseUnknown();
  }

  @Test
  void aValueThatCannotBeIsRefusedWithWhatItMayBe() {
    Configuration configuration =
        of(Map.of("port", "70000", "number", "many", "on", "yes", "wait", "soon"));

    assertThatThrownBy(() -> configuration.integer("port", 1, 0, 65535))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("'port' is '70000', but must be a whole number from 0 to 65535.");
    assertThatThrownBy(() -> configuration.integer("number", 1, 0, 9))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("a whole number from 0 to 9");
    assertThatThrownBy(() -> configuration.flag("on", true))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("true or false");
    assertThatThrownBy(() -> configuration.duration("wait", Duration.ZERO))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("7d");
  }

  @Test
  void aMistypedKeyIsRefusedWithTheNearestKnown() {
    Configuration configuration = of(Map.of("http.prot", "1", "kafka.linger.ms", "5"));
    configuration.integer("http.port", 1, 0, 9);
    configuration.text("data.dir", "");

    assertThat(configuration.prefixed("kafka.")).containsExactly(Map.entry("linger.ms", "5"));
    assertThatThrownBy(configuration::refuseUnknown)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("There is no setting 'http.prot'. Did you mean 'http.port' or 'data.dir'?");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> Configuration.read(Path.of("missing"), Map.of(), Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("missing");
  }

  private static Configuration of(Map<String, String> flags) {
    return Configuration.read(null, Map.of(), flags);
  }
}
