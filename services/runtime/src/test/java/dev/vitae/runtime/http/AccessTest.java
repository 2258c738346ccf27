package dev.vitae.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {
  private final Access local = new Access("127.0.0.1", Optional.empty());
  private final Access open = new Access("0.0.0.0", Optional.of("secret"));

  @Test
  void withoutATokenOnlyThisMachineMayListen() {
    assertThatThrownBy(() -> new Access("0.0.0.0", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
  }

  @Test
  void aNameOfAnotherSiteThatPointsHereIsRefused() {
    assertThat(local.check("GET", "127.0.0.1:8080", null, null)).isEmpty();
    assertThat(local.check("GET", "localhost:8080", null, null)).isEmpty();
    assertThat(local.check("GET", "[::1]:8080", null, null)).isEmpty();
    assertThat(local.check("GET", "evil.example:8080", null, null))
        .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("HOST_REFUSED"));
    assertThat(local.check("GET", null, null, null)).isPresent();
  }

  @Test
  void aPageOfAnotherSiteMayNotWrite() {
    assertThat(local.check("POST", "localhost:8080", "http://localhost:8080", null)).isEmpty();
    assertThat(local.check("POST", "localhost:8080", "http://evil.example", null))
        .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("ORIGIN_REFUSED"));
    assertThat(local.check("DELETE", "localhost:8080", "null", null)).isPresent();
    assertThat(local.check("POST", "localhost:8080", "http://localhost:9999", null)).isPresent();
  }

  @Test
  void whereATokenIsSetEveryRequestMustCarryIt() {
    assertThat(open.check("GET", "vitae.example", null, "Bearer secret")).isEmpty();
    assertThat(open.check("GET", "vitae.example", null, null))
        .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(401));
    assertThat(open.check("GET", "vitae.example", null, "Bearer secre")).isPresent();
    assertThat(open.check("GET", "vitae.example", null, "Basic secret")).isPresent();
  }

  @Test
  void theTokenIsNotInTheText() {
    assertThat(open).hasToString("Access[0.0.0.0, with a token]");
  }
}
