package dev.vitae.profiles.http;

import static dev.vitae.profiles.SamplePerson.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.vitae.profiles.SamplePerson;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the schema of the npm package @jsonresume/schema 1.2.1 (MIT). */
class JsonResumeExportTest {
  private final JsonSchema schema = schema();

  @Test
  void aFullProfileValidates() {
    EnrichedProfile sample = sample().build();
    Position current =
        Position.newBuilder(sample.getProfile().getPositions().get(0))
            .setStart(PartialDate.newBuilder().setYear(2020).setMonth(3).build())
            .build();
    Profile profile =
        Profile.newBuilder(sample.getProfile())
            .setPositions(List.of(current))
            .setEmails(List.of(value("ada@example.com")))
            .setPhones(List.of(value("+1 555 010 0000")))
            .setLinks(
                List.of(
                    Link.newBuilder()
                        .setNetwork("GitHub")
                        .setUrl(value("github.com/ada-example"))
                        .build()))
            .setEducation(
                List.of(
                    Education.newBuilder()
                        .setInstitution(value("Example University"))
                        .setEnd(PartialDate.newBuilder().setYear(2012).build())
                        .build()))
            .build();
    var json =
        ProfileFormat.JSON_RESUME.write(
            EnrichedProfile.newBuilder(sample).setProfile(profile).build());
    assertThat(schema.validate(json)).isEmpty();
    assertThat(json.path("work").path(0).has("endDate")).isFalse();
    assertThat(json.path("work").path(0).path("startDate").asText()).isEqualTo("2020-03");
  }

  @Test
  void aProfileOfAlmostNothingValidates() {
    assertThat(schema.validate(ProfileFormat.JSON_RESUME.write(person("p").build()))).isEmpty();
  }

  private static SamplePerson sample() {
    return person("p1")
        .named("Ada Example")
        .headline("Engineer")
        .summary("Likes calm systems.")
        .lives("Zürich, Switzerland", "Zürich", "CH")
        .works("Engineer", "Example Bank", true, "Moved billing")
        .knows("Java");
  }

  private static Value value(String written) {
    return Value.newBuilder().setWritten(written).build();
  }

  private static JsonSchema schema() {
    InputStream file = JsonResumeExportTest.class.getResourceAsStream("/jsonresume/schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(file);
  }
}
