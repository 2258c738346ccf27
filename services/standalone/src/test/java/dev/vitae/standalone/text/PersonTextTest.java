package dev.vitae.standalone.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PersonTextTest {

  @Test
  void whoWorksSomewhereIsSaidToWorkThere() throws Exception {
    String block =
        PersonText.of(
            person(
                """
                {"career": {"currentTitle": "Baker", "currentEmployer": "Krume",
                            "totalMonths": {"value": 26, "unit": "months"}},
                 "profile": {"name": {"full": {"written": "Ada Example"}},
                             "headline": {"written": "Bread is life"}}}
                """));
    assertThat(block.lines()).startsWith("Ada Example", "  Baker, Krume");
    assertThat(block).contains("2 y 2 m of experience");
  }

  @Test
  void whoDoesNotIsSaidToHaveWorkedWhereTheyDidLast() throws Exception {
    String block =
        PersonText.of(
            person(
                """
                {"profile": {"headline": {"written": "Bread is life"}, "positions": [
                  {"title": {"written": "Apprentice"}, "employer": {"written": "Krume"},
                   "start": {"year": 2010}, "end": {"year": 2012}},
                  {"title": {"written": "Baker"}, "employer": {"written": "Ofen"},
                   "start": {"year": 2012}, "end": {"year": 2019}}]}}
                """));
    assertThat(block.lines()).startsWith("(no name)", "  formerly Baker, Ofen");
  }

  @Test
  void whoNamesNoWorkIsWhatTheyCallThemselves() throws Exception {
    String block =
        PersonText.of(person("{\"profile\": {\"headline\": {\"written\": \"Bread is life\"}}}"));
    assertThat(block.lines()).startsWith("(no name)", "  Bread is life");
  }

  @Test
  void whatIsFoundInSeveralPlacesIsSaidOnce() throws Exception {
    String finding = "{\"severity\": \"MAJOR\", \"message\": \"A sentence breaks off.\"}";
    String block = PersonText.of(person("{\"findings\": [" + finding + ", " + finding + "]}"));
    assertThat(block.lines()).contains("  major      A sentence breaks off. (2 times)");
  }

  private static JsonNode person(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }
}
