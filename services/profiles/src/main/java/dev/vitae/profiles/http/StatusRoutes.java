package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.people.PeopleSearch;
import dev.vitae.profiles.query.Answer;
import dev.vitae.profiles.query.PeoplePage;
import dev.vitae.profiles.query.PipelineStatus;
import dev.vitae.profiles.query.Profiles;
import dev.vitae.profiles.query.RejectionPage;
import dev.vitae.runtime.http.Problem;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/** How the pipeline does: stages, topics, lag, counts. */
record StatusRoutes(Profiles profiles, Supplier<Optional<PipelineStatus>> pipeline) {

  void addTo(Javalin server) {
    server.get("/status", this::status);
  }

  private void status(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode counts = json.putObject("counts");
    // While stores move there is no true count, and the rest is what is wanted most then.
    if (profiles.people(PeopleSearch.words("", 0)) instanceof Answer.Whole<PeoplePage> people) {
      counts.put("people", people.value().total());
    }
    if (profiles.rejections(Optional.empty(), 0) instanceof Answer.Whole<RejectionPage> page) {
      counts.put("rejections", page.value().total());
    }
    Optional<PipelineStatus> status = pipeline.get();
    if (status.isEmpty()) {
      new Problem(503, "STREAM_UNAVAILABLE", "The cluster does not answer.").send(context);
      return;
    }
    ArrayNode stages = json.putArray("stages");
    for (PipelineStatus.Stage stage : status.get().stages()) {
      ObjectNode lag =
          stages
              .addObject()
              .put("name", stage.name())
              .put("state", stage.state())
              .put("members", stage.members())
              .putObject("lag");
      stage.lag().forEach(lag::put);
    }
    ArrayNode topics = json.putArray("topics");
    for (PipelineStatus.Topic topic : status.get().topics()) {
      topics
          .addObject()
          .put("name", topic.name())
          .put("partitions", topic.partitions())
          .put("offsets", topic.offsets());
    }
    Json.send(context, json);
  }
}
