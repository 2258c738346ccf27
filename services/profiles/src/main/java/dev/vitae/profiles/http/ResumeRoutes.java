package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.documents.DocumentView;
import dev.vitae.profiles.documents.ErasedDocument;
import dev.vitae.profiles.people.PeopleSearch;
import dev.vitae.profiles.publish.Erasure;
import dev.vitae.profiles.query.Answer;
import dev.vitae.profiles.query.Profiles;
import dev.vitae.profiles.query.RejectionPage;
import dev.vitae.runtime.http.BadRequest;
import dev.vitae.runtime.http.Problem;
import dev.vitae.runtime.http.Takes;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.json.RecordJson;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Documents: what became of one, its text, the rejected ones, and forgetting one. */
record ResumeRoutes(Profiles profiles, Erasure erasure) {
  private static final int DEFAULT_LIMIT = 50;

  void addTo(Javalin server) {
    server.get("/resumes/{documentId}", this::one, Takes.once("view"));
    server.delete("/resumes/{documentId}", this::erase);
    server.get("/rejections", this::rejections, Takes.once("cursor", "limit"));
  }

  private void one(Context context) {
    String view = new Parameters(context).text("view").orElse("state");
    Consumer<DocumentView> send =
        switch (view) {
          case "state" -> document -> Json.send(context, state(document));
          case "text" -> document -> text(context, document);
          case "profile" -> document -> profile(context, document);
          default ->
              throw new BadRequest("BAD_PARAMETER", "'view' must be one of: state, text, profile.");
        };
    document(context, send);
  }

  private static ObjectNode state(DocumentView document) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("documentId", document.documentId());
    json.put("state", document.state().name());
    document.personId().ifPresent(id -> json.put("personId", id));
    ArrayNode submissions = json.putArray("submissions");
    document.submissions().forEach(one -> submissions.add(RecordJson.of(one)));
    document
        .profile()
        .ifPresent(
            profile -> {
              json.put("receivedAt", profile.getReceivedAt().toString());
              json.put("parserVersion", profile.getParserVersion());
              json.set("document", RecordJson.of(profile.getDocument()));
            });
    document
        .rejection()
        .ifPresent(
            rejection -> {
              json.put("receivedAt", rejection.getReceivedAt().toString());
              json.putObject("rejection")
                  .put("code", rejection.getCode().name())
                  .put("message", rejection.getMessage())
                  .put("parserVersion", rejection.getParserVersion())
                  .put("mediaType", rejection.getMediaType());
            });
    return json;
  }

  private static void text(Context context, DocumentView document) {
    document
        .profile()
        .ifPresentOrElse(
            profile -> context.contentType("text/plain; charset=utf-8").result(profile.getText()),
            () -> noProfile().send(context));
  }

  private static void profile(Context context, DocumentView document) {
    document
        .profile()
        .ifPresentOrElse(
            profile -> Json.send(context, withoutText(profile)), () -> noProfile().send(context));
  }

  private static ObjectNode withoutText(NormalizedProfile profile) {
    ObjectNode json = RecordJson.of(profile);
    json.remove("text");
    return json;
  }

  private static Problem noProfile() {
    return new Problem(404, "NOT_READ", "This document was not read, or not yet.");
  }

  private void erase(Context context) {
    document(
        context,
        document -> {
          Instant read =
              document
                  .profile()
                  .map(NormalizedProfile::getReceivedAt)
                  .or(() -> document.rejection().map(RejectedResume::getReceivedAt))
                  .orElse(Instant.EPOCH);
          ErasedDocument erased = erased(document.documentId(), document.submissions(), read);
          ProfileRoutes.erase(context, profiles, erasure, List.of(erased));
        });
  }

  /** A document with all its submissions, of which those may be named twice. */
  static ErasedDocument erased(String documentId, List<Submission> submissions, Instant read) {
    Instant latest =
        submissions.stream()
            .map(Submission::getSubmittedAt)
            .reduce(read, (one, other) -> one.isAfter(other) ? one : other);
    return new ErasedDocument(
        documentId,
        submissions.stream().map(Submission::getSubmissionId).distinct().toList(),
        latest);
  }

  private void rejections(Context context) {
    Parameters parameters = new Parameters(context);
    int limit = parameters.integer("limit", DEFAULT_LIMIT, 0, PeopleSearch.MAX_LIMIT);
    switch (profiles.rejections(parameters.cursor(), limit)) {
      case Answer.NotYet<RejectionPage> notYet -> Problems.notYet().send(context);
      case Answer.Whole<RejectionPage> page -> Json.send(context, page(page.value()));
    }
  }

  private static ObjectNode page(RejectionPage page) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total", page.total());
    ArrayNode rejections = json.putArray("rejections");
    page.rejections().forEach(rejection -> rejections.add(RecordJson.of(rejection)));
    page.next().ifPresent(next -> json.put("next", next.encoded()));
    return json;
  }

  private void document(Context context, Consumer<DocumentView> found) {
    switch (profiles.document(context.pathParam("documentId"))) {
      case Answer.NotYet<Optional<DocumentView>> notYet -> Problems.notYet().send(context);
      case Answer.Whole<Optional<DocumentView>> view ->
          view.value().ifPresentOrElse(found, () -> Problems.unknownDocument().send(context));
    }
  }
}
