package dev.vitae.runtime.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The settings of one process: a properties file, below the environment, below flags.
 *
 * <p>Keys are dotted and in lower case ({@code http.port}); in the environment the same key is
 * {@code VITAE_HTTP_PORT}. Every service makes a record of its own settings from it; each getter
 * also declares its key, and once all are made, {@link #refuseUnknown()} finds the typing errors.
 * Every getter throws {@link ConfigurationException} for a value that cannot be.
 *
 * <p>For the one thread that starts the process.
 */
public final class Configuration {
  private static final String ENVIRONMENT_PREFIX = "VITAE_";

  private final Map<String, String> values;
  private final Set<String> knownKeys = new TreeSet<>();
  private final Set<String> knownPrefixes = new TreeSet<>();

  private Configuration(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads all settings; later sources win: file, environment, flags.
   *
   * @param fileOrNull a UTF-8 file of {@code key=value} lines
   * @param environment of which only names that begin with {@code VITAE_} are looked at
   * @param flags by dotted key
   * @throws ConfigurationException if the file cannot be read
   */
  public static Configuration read(
      Path fileOrNull, Map<String, String> environment, Map<String, String> flags) {
    Map<String, String> values = new TreeMap<>();
    if (fileOrNull != null) {
      values.putAll(file(fileOrNull));
    }
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(ENVIRONMENT_PREFIX)) {
            values.put(dotted(name.substring(ENVIRONMENT_PREFIX.length())), value);
          }
        });
    values.putAll(flags);
    return new Configuration(values);
  }

  /** A text that need not be set; blank counts as not set. */
  public Optional<String> text(String key) {
    knownKeys.add(key);
    return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A text. */
  public String text(String key, String fallback) {
    return text(key).orElse(fallback);
  }

  /** A whole number from {@code min} to {@code max}, both allowed. */
  public int integer(String key, int fallback, int min, int max) {
    String expected = "a whole number from " + min + " to " + max;
    int value = parsed(key, expected, Integer::valueOf).orElse(fallback);
    if (value < min || value > max) {
      throw refused(key, expected, null);
    }
    return value;
  }

  /** A flag: {@code true} or {@code false}. */
  public boolean flag(String key, boolean fallback) {
    return parsed(
            key,
            "true or false",
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw new IllegalArgumentException(text);
                })
        .orElse(fallback);
  }

  /** A length of time that is not negative, such as {@code 500ms}, {@code 20s}, {@code 7d}. */
  public Duration duration(String key, Duration fallback) {
    return duration(key).orElse(fallback);
  }

  /** A length of time that need not be set. */
  public Optional<Duration> duration(String key) {
    return parsed(key, "a length of time such as 500ms, 20s, 5m, 12h or 7d", Durations::parse);
  }

  /** A path, relative to the working directory. */
  public Path path(String key, Path fallback) {
    return parsed(key, "a path", Path::of).orElse(fallback);
  }

  /** All settings whose keys begin so, by the rest of their keys. None of them is unknown then. */
  public Map<String, String> prefixed(String prefix) {
    knownPrefixes.add(prefix);
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /**
   * To be called when all settings have been made.
   *
   * @throws ConfigurationException if something is set that nobody asked for
   */
  public void refuseUnknown() {
    for (String key : values.keySet()) {
      if (!knownKeys.contains(key) && knownPrefixes.stream().noneMatch(key::startsWith)) {
        throw new ConfigurationException(
            "There is no setting '" + key + "'. Did you mean " + Nearest.of(key, knownKeys) + "?");
      }
    }
  }

  private <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
    Optional<String> text = text(key);
    try {
      return text.map(parse);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw refused(key, expected, e);
    }
  }

  private ConfigurationException refused(String key, String expected, Exception cause) {
    return new ConfigurationException(
        "'" + key + "' is '" + values.get(key) + "', but must be " + expected + ".", cause);
  }

  private static Map<String, String> file(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigurationException("The configuration file " + path + " cannot be read.", e);
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  private static String dotted(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
