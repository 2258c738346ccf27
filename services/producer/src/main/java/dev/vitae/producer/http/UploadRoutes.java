package dev.vitae.producer.http;

import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.intake.Labels;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.producer.publish.ResumePublisher;
import dev.vitae.runtime.http.BadRequest;
import dev.vitae.runtime.http.Problem;
import dev.vitae.runtime.http.Takes;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * {@code POST /resumes}: one document as the raw body, or many as multipart form data.
 *
 * <p>Parameters {@code source}, {@code applicantId} and, with a raw body, {@code fileName} may
 * stand in the query or in the form. The answer names each document: 202 when all were taken, 207
 * when only some were, 422 when none was, 429 with {@code Retry-After} when too much is under way,
 * 503 when the broker does not answer. Sending a document again is harmless.
 */
final class UploadRoutes {
  private static final long REQUEST_BYTES = 256L << 20;
  private static final int ANSWER_SECONDS = 60;
  private static final Takes TAKEN = Takes.once("source", "applicantId", "fileName");
  private static final Takes TAKEN_IN_FORM = Takes.once("source", "applicantId");

  private final ResumePublisher publisher;

  UploadRoutes(ResumePublisher publisher) {
    this.publisher = Objects.requireNonNull(publisher, "publisher must not be null");
  }

  /** Sets the limits of what is uploaded. */
  static void limit(JavalinConfig config) {
    config.jetty.multipartConfig.maxFileSize(REQUEST_BYTES, io.javalin.config.SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(
        REQUEST_BYTES, io.javalin.config.SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, io.javalin.config.SizeUnit.MB);
    config.http.maxRequestSize = REQUEST_BYTES;
  }

  /** Adds the route. */
  void addTo(Javalin server) {
    server.post("/resumes", this::upload, TAKEN);
  }

  private void upload(Context context) {
    List<Incoming> incoming;
    try {
      incoming = read(context);
    } catch (BadRequest refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      // The server's parser has an exception of its own for each way a request can be broken.
      new Problem(400, "BAD_UPLOAD", "The upload is broken, or holds over 1000 files.")
          .send(context);
      return;
    }
    if (incoming.isEmpty()) {
      new Problem(400, "NO_FILE", "The request holds no file.").send(context);
      return;
    }
    List<Optional<CompletableFuture<Receipt>>> sent = new ArrayList<>();
    for (Incoming one : incoming) {
      sent.add(publisher.trySend(one));
    }
    List<Map<String, Object>> documents = new ArrayList<>();
    int accepted = 0;
    int busy = 0;
    for (int i = 0; i < sent.size(); i++) {
      String name = incoming.get(i).fileName();
      if (sent.get(i).isEmpty()) {
        busy++;
        documents.add(refusal(name, "BUSY", "Too much is under way; send this file again."));
        continue;
      }
      switch (await(sent.get(i).get())) {
        case null -> {
          new Problem(503, "STREAM_UNAVAILABLE", "The stream cannot be reached; send again.")
              .send(context);
          return;
        }
        case Receipt.Accepted taken -> {
          accepted++;
          documents.add(receipt(name, taken));
        }
        case Receipt.Refused refused ->
            documents.add(refusal(name, refused.code().name(), refused.message()));
      }
    }
    if (busy == sent.size()) {
      new Problem(429, "BUSY", "Too much is under way; try again in a second.").send(context);
      return;
    }
    if (busy > 0) {
      context.header("Retry-After", "1");
    }
    context.status(accepted == documents.size() ? 202 : accepted > 0 ? 207 : 422);
    context.json(Map.of("documents", documents));
  }

  private static List<Incoming> read(Context context) throws IOException {
    List<Incoming> incoming = new ArrayList<>();
    if (context.isMultipartFormData()) {
      Map<String, List<String>> fields = new HashMap<>(context.formParamMap());
      fields.keySet().removeAll(context.uploadedFileMap().keySet());
      Optional<BadRequest> refusal = TAKEN_IN_FORM.refusal(fields);
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      for (UploadedFile file : context.uploadedFiles()) {
        try (InputStream content = file.content()) {
          incoming.add(incoming(context, content, file.filename()));
        }
      }
    } else {
      String name = Objects.requireNonNullElse(context.queryParam("fileName"), "");
      try (InputStream content = context.bodyInputStream()) {
        incoming.add(incoming(context, content, name));
      }
    }
    return incoming;
  }

  private static Incoming incoming(Context context, InputStream content, String name)
      throws IOException {
    // One byte over the limit is enough to refuse it; the rest is not kept.
    byte[] bytes = content.readNBytes(Intake.MAX_BYTES + 1);
    return new Incoming(
        bytes,
        name,
        Objects.requireNonNullElse(parameter(context, "source"), "http"),
        parameter(context, "applicantId"));
  }

  private static String parameter(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null && context.isMultipartFormData()) {
      value = context.formParam(name);
    }
    if (value == null || value.isBlank()) {
      return null;
    }
    Labels.complaint(name, value.strip())
        .ifPresent(
            complaint -> {
              throw new BadRequest("BAD_PARAMETER", complaint);
            });
    return value.strip();
  }

  /** The receipt; null when the stream cannot be reached in time. */
  private static Receipt await(CompletableFuture<Receipt> receipt) {
    try {
      return receipt.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static Map<String, Object> receipt(String fileName, Receipt.Accepted taken) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fileName", fileName);
    json.put("documentId", taken.documentId());
    json.put("submissionId", taken.submissionId());
    json.put("mediaType", taken.mediaType());
    json.put("known", taken.known());
    json.put("follow", "/resumes/" + taken.documentId());
    return json;
  }

  private static Map<String, Object> refusal(String fileName, String code, String message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fileName", fileName);
    json.put("code", code);
    json.put("message", message);
    return json;
  }
}
