package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.documents.DocumentView;
import dev.vitae.profiles.documents.ErasedDocument;
import dev.vitae.profiles.people.Filter;
import dev.vitae.profiles.people.PeopleSearch;
import dev.vitae.profiles.publish.Erasure;
import dev.vitae.profiles.query.Answer;
import dev.vitae.profiles.query.PeoplePage;
import dev.vitae.profiles.query.PersonAnswer;
import dev.vitae.profiles.query.Profiles;
import dev.vitae.runtime.http.BadRequest;
import dev.vitae.runtime.http.Problem;
import dev.vitae.runtime.http.Takes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Submission;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** People: one, those who match, and forgetting one. */
record ProfileRoutes(Profiles profiles, Erasure erasure) {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST_YEARS = 100;
  private static final Takes SEARCH =
      Takes.once("q", "minExperience", "cursor", "limit", "view")
          .andRepeated(
              Arrays.stream(Filter.values()).map(Filter::parameter).collect(Collectors.toSet()));

  void addTo(Javalin server) {
    server.get("/profiles", this::search, SEARCH);
    server.get("/profiles/{personId}", this::one, Takes.once("format", "view"));
    server.delete("/people/{personId}", this::erase);
  }

  private void search(Context context) {
    Parameters parameters = new Parameters(context);
    Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
    for (Filter filter : Filter.values()) {
      List<String> values = parameters.all(filter.parameter());
      values.forEach(value -> refuseUnknown(filter, value));
      if (!values.isEmpty()) {
        filters.put(filter, values);
      }
    }
    String words = parameters.text("q").orElse("");
    if (words.length() > PeopleSearch.MAX_WORDS_LENGTH) {
      throw new BadRequest(
          "BAD_PARAMETER", "'q' has at most " + PeopleSearch.MAX_WORDS_LENGTH + " characters.");
    }
    int limit = parameters.integer("limit", DEFAULT_LIMIT, 0, PeopleSearch.MAX_LIMIT);
    int months = (int) Math.round(parameters.number("minExperience", 0, 0, MOST_YEARS) * 12);
    ProfileView view = ProfileView.asked(parameters);
    PeopleSearch search = new PeopleSearch(words, filters, months, parameters.cursor(), limit);
    switch (profiles.people(search)) {
      case Answer.NotYet<PeoplePage> notYet -> Problems.notYet().send(context);
      case Answer.Whole<PeoplePage> page ->
          Json.send(context, PersonCard.page(page.value(), words, view));
    }
  }

  private static void refuseUnknown(Filter filter, String value) {
    String choice = value.replace("\"", "").strip().toUpperCase(Locale.ROOT);
    if (!filter.choices().isEmpty() && !filter.choices().contains(choice)) {
      throw new BadRequest(
          "BAD_PARAMETER",
          "'%s' is one of %s.".formatted(filter.parameter(), String.join(", ", filter.choices())));
    }
  }

  private void one(Context context) {
    Parameters parameters = new Parameters(context);
    ProfileFormat format =
        parameters
            .text("format")
            .map(
                name ->
                    ProfileFormat.ofParameter(name)
                        .orElseThrow(
                            () ->
                                new BadRequest(
                                    "BAD_PARAMETER",
                                    "'format' must be one of: "
                                        + String.join(", ", ProfileFormat.parameters())
                                        + ".")))
            .orElseGet(() -> ProfileFormat.accepted(context.header("Accept")));
    ProfileView view = ProfileView.asked(parameters);
    context.header("Vary", "Accept");
    person(
        context,
        "/profiles/",
        person -> Json.send(context, format.mediaType(), format.write(view.of(person))));
  }

  private void erase(Context context) {
    person(context, "/people/", person -> erase(context, person));
  }

  private void erase(Context context, EnrichedProfile person) {
    List<ErasedDocument> documents = new ArrayList<>();
    for (PersonDocument document : person.getDocuments()) {
      switch (profiles.document(document.getDocumentId())) {
        case Answer.NotYet<Optional<DocumentView>> notYet -> {
          Problems.notYet().send(context);
          return;
        }
        case Answer.Whole<Optional<DocumentView>> view ->
            documents.add(document(document, view.value()));
      }
    }
    erase(context, profiles, erasure, documents);
  }

  /** With the submissions that the profile knows and those that came since. */
  private static ErasedDocument document(PersonDocument document, Optional<DocumentView> view) {
    List<Submission> all = new ArrayList<>(document.getSubmissions());
    view.ifPresent(stored -> all.addAll(stored.submissions()));
    return ResumeRoutes.erased(document.getDocumentId(), all, document.getReceivedAt());
  }

  static void erase(
      Context context, Profiles profiles, Erasure erasure, List<ErasedDocument> documents) {
    if (!erasure.erase(documents)) {
      new Problem(503, "STREAM_UNAVAILABLE", "Not all of it was erased; ask again.").send(context);
      return;
    }
    profiles.erased(documents);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode erased = json.putArray("documents");
    documents.stream().map(ErasedDocument::documentId).sorted().forEach(erased::add);
    context.status(202);
    Json.send(context, json);
  }

  private void person(
      Context context, String path, java.util.function.Consumer<EnrichedProfile> found) {
    switch (profiles.person(context.pathParam("personId"))) {
      case Answer.NotYet<PersonAnswer> notYet -> Problems.notYet().send(context);
      case Answer.Whole<PersonAnswer> answer -> {
        switch (answer.value()) {
          case PersonAnswer.Here here -> found.accept(here.person());
          case PersonAnswer.Moved moved -> moved(context, path + moved.personId());
          case PersonAnswer.Unknown unknown -> Problems.unknownPerson().send(context);
        }
      }
    }
  }

  private static void moved(Context context, String path) {
    String query = context.queryString();
    context.header("Location", query == null ? path : path + '?' + query);
    context.status(308);
  }
}
