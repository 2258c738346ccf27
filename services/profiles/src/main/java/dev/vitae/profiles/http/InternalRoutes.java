package dev.vitae.profiles.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.query.Answer;
import dev.vitae.profiles.query.FoundJson;
import dev.vitae.profiles.query.Partitions;
import dev.vitae.profiles.query.QuestionJson;
import dev.vitae.profiles.query.RemotePartitions;
import dev.vitae.runtime.http.BadRequest;
import io.javalin.Javalin;
import io.javalin.http.Context;

/** Questions of other instances to the partitions here. */
record InternalRoutes(Partitions local) {
  private static final ObjectMapper JSON = new ObjectMapper();

  void addTo(Javalin server) {
    server.post(RemotePartitions.PATH, this::answer);
  }

  private void answer(Context context) {
    QuestionJson.ToPartitions asked;
    try {
      asked = QuestionJson.read(JSON.readTree(context.bodyAsBytes()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new BadRequest("BAD_QUESTION", "This is no question of an instance like this one.");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    switch (local.ask(asked.question(), asked.partitions())) {
      case Answer.NotYet<Found> notYet -> Problems.notYet().send(context);
      case Answer.Whole<Found> whole -> Json.send(context, FoundJson.write(whole.value()));
    }
  }
}
