package dev.vitae.runtime.http;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.configuration.ConfigurationException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of who may call: this machine only, or whoever holds the token.
 *
 * <p>Without a token a service listens on a loopback address only, and every request must name one
 * in its Host header, so that no page of another site reaches it under a name of its own (DNS
 * rebinding). A request that writes and carries an Origin must come from the service's own pages.
 *
 * @param host the address to listen on
 * @param token what requests must carry as bearer token; empty if none is asked for
 */
public record Access(String host, Optional<String> token) {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /** Why a request is not served: the HTTP status, a stable code, a sentence. */
  public record Refusal(int status, String code, String message) {}

  /**
   * @throws IllegalArgumentException if others than this machine could call without a token
   */
  public Access {
    Objects.requireNonNull(host, "host must not be null");
    Objects.requireNonNull(token, "token must not be null");
    if (token.isEmpty() && !loopback(host)) {
      throw new IllegalArgumentException(
          "Listening on " + host + " lets other machines call: set a bearer token (http.token).");
    }
  }

  /** From {@code http.host}, which is 127.0.0.1 unless set, and {@code http.token}. */
  public static Access from(Configuration configuration) {
    try {
      return new Access(
          configuration.text("http.host", "127.0.0.1"), configuration.text("http.token"));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
  }

  /**
   * Looks at a request before it is served.
   *
   * @param method GET, POST …
   * @param hostHeader the Host header; null if there is none
   * @param originHeader the Origin header; null if there is none
   * @param authorization the Authorization header; null if there is none
   * @return why it must not be served; empty if it may
   */
  public Optional<Refusal> check(
      String method, String hostHeader, String originHeader, String authorization) {
    if (token.isPresent() && !carriesToken(authorization)) {
      return refuse(
          401, "TOKEN_REQUIRED", "Send the service's token: 'Authorization: Bearer TOKEN'.");
    }
    if (token.isEmpty() && !OWN_NAMES.contains(nameOf(hostHeader))) {
      return refuse(
          403,
          "HOST_REFUSED",
          "Call this service as http://127.0.0.1 or http://localhost with its port; to reach it by"
              + " another name or from another machine, set http.host and http.token.");
    }
    boolean writes = !READS.contains(method.toUpperCase(Locale.ROOT));
    if (writes && originHeader != null && !sameOrigin(originHeader, hostHeader)) {
      return refuse(
          403,
          "ORIGIN_REFUSED",
          "Pages of other sites may not write here: send no Origin, or this service's own.");
    }
    return Optional.empty();
  }

  private boolean carriesToken(String authorization) {
    if (authorization == null || !authorization.startsWith("Bearer ")) {
      return false;
    }
    // Compared in constant time, so that the token cannot be found letter by letter.
    return MessageDigest.isEqual(
        authorization.substring("Bearer ".length()).strip().getBytes(StandardCharsets.UTF_8),
        token.orElseThrow().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean sameOrigin(String origin, String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false; // "null" or no address at all
    }
  }

  private static String nameOf(String hostHeader) {
    return hostHeader == null ? "" : hostHeader.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static Optional<Refusal> refuse(int status, String code, String message) {
    return Optional.of(new Refusal(status, code, message));
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "Access[" + host + (token.isPresent() ? ", with a token]" : "]");
  }
}
