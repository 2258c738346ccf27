package dev.vitae.profiles.http;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * The page and its parts, from the class path. Everybody who reaches the server may load them: they
 * hold no data, and the page asks for the token itself.
 */
final class Page {
  /** Scripts and styles from here, data from here, nothing else and from nowhere else. */
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final String IMAGE = "image/svg+xml";

  /** Media type by path. A file that is not listed is not served. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("/index.html", HTML),
          Map.entry("/page/vitae.css", STYLE),
          Map.entry("/page/icon.svg", IMAGE),
          Map.entry("/page/main.js", SCRIPT),
          Map.entry("/page/api.js", SCRIPT),
          Map.entry("/page/dom.js", SCRIPT),
          Map.entry("/page/search.js", SCRIPT),
          Map.entry("/page/person.js", SCRIPT),
          Map.entry("/page/timeline.js", SCRIPT),
          Map.entry("/page/path.js", SCRIPT),
          Map.entry("/page/blind.js", SCRIPT),
          Map.entry("/page/evidence.js", SCRIPT),
          Map.entry("/page/live.js", SCRIPT),
          Map.entry("/page/upload.js", SCRIPT),
          Map.entry("/page/words.js", SCRIPT),
          Map.entry("/page/ask.js", SCRIPT),
          Map.entry("/page/lists.js", SCRIPT),
          Map.entry("/openapi.json", "application/json"));

  private Page() {}

  static void addTo(Javalin server) {
    FILES.forEach(
        (path, mediaType) -> {
          byte[] content = read(path);
          server.get(
              path.equals("/index.html") ? "/" : path,
              context ->
                  context
                      .header("Cache-Control", "no-cache")
                      .contentType(mediaType)
                      .result(content));
        });
  }

  /** Whether a path is served to everybody. */
  static boolean has(String path) {
    return path.equals("/") || FILES.containsKey(path);
  }

  private static byte[] read(String path) {
    try (InputStream file = Page.class.getResourceAsStream("/dev/vitae/profiles/http" + path)) {
      return Objects.requireNonNull(file, () -> "the page lacks " + path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
