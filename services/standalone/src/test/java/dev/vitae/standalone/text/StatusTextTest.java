package dev.vitae.standalone.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class StatusTextTest {
  @Test
  void countsStagesAndTopicsAreTold() throws Exception {
    String text =
        StatusText.of(
            new ObjectMapper()
                .readTree(
                    """
                    {"counts": {"people": 3, "rejections": 1},
                     "stages": [{"name": "enricher", "state": "STABLE", "members": 2,
                                 "lag": {"profiles.normalized": 4, "identity": 1}}],
                     "topics": [{"name": "profiles.enriched", "partitions": 4, "offsets": 12}]}
                    """));

    assertThat(text.lines().findFirst()).contains("people: 3, rejections: 1");
    assertThat(text.lines()).anyMatch(line -> line.matches("enricher +STABLE +2 +5"));
    assertThat(text.lines()).anyMatch(line -> line.matches("profiles\\.enriched +4 +12"));
  }
}
