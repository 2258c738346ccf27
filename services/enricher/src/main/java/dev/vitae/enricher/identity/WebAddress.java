package dev.vitae.enricher.identity;

import java.util.Locale;

/** Web addresses as they are compared: what leads to the same page is the same. */
final class WebAddress {
  private WebAddress() {}

  /**
   * A profile in a network: without scheme, www, country, query and fragment. Empty where nothing
   * is left that names a person.
   */
  static String profile(String url) {
    String page = page(url);
    int query = page.indexOf('?');
    String path = trimmed(query < 0 ? page : page.substring(0, query));
    int slash = path.indexOf('/');
    if (slash < 0) {
      return "";
    }
    String host = path.substring(0, slash);
    // LinkedIn serves one profile under many countries and in many letter cases.
    return host.endsWith(".linkedin.com") || host.equals("linkedin.com")
        ? "linkedin.com" + path.substring(slash).toLowerCase(Locale.ROOT)
        : path;
  }

  /** Any page: without scheme, www and fragment. Empty for no address. */
  static String page(String url) {
    String rest = url.strip();
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + 3);
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int end = hostEnd(rest);
    String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
    host = host.startsWith("www.") ? host.substring(4) : host;
    return host.indexOf('.') < 0 ? "" : trimmed(host + rest.substring(end));
  }

  private static int hostEnd(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '/' || rest.charAt(i) == '?') {
        return i;
      }
    }
    return rest.length();
  }

  private static String trimmed(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    return address.substring(0, end);
  }
}
