package dev.vitae.standalone.command;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.producer.folder.FolderFeed;
import dev.vitae.producer.folder.FolderFiles;
import dev.vitae.producer.intake.DocumentId;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.json.RecordJson;
import dev.vitae.standalone.client.PipelineClient;
import dev.vitae.standalone.pipeline.Arrivals;
import dev.vitae.standalone.text.PersonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code up} prints, and what it knows of the documents it has sent. */
final class UpReport implements Arrivals.Listener, FolderFeed.Listener, AutoCloseable {
  private final PrintWriter out;
  private final Progress progress;
  private final Map<String, Path> sent = new HashMap<>();
  private final Set<Path> refused = new HashSet<>();
  private final Set<String> rejected = new HashSet<>();
  private final Set<String> rejectedEarlier = new HashSet<>();
  private final Map<String, Set<String>> people = new HashMap<>();
  private final Set<String> came = new HashSet<>();
  private int steps;
  private int expected = 1;

  UpReport(PrintWriter out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  /** How many documents there are to send. */
  synchronized void expect(int documents) {
    progress.raise(documents - 1L);
    expected = documents;
  }

  @Override
  public synchronized void person(EnrichedProfile person, boolean earlier) {
    String id = person.getPersonId();
    Set<String> documents =
        person.getDocuments().stream().map(PersonDocument::getDocumentId).collect(toSet());
    Set<String> before = people.put(id, documents);
    if (earlier) {
      return;
    }
    if (before == null) {
      came.add(id);
      print(PersonText.of(RecordJson.of(person)));
    } else if (!before.containsAll(documents)) {
      came.add(id);
      print(
          "Another document of "
              + PersonText.nameOf(RecordJson.of(person))
              + " ("
              + id
              + "); "
              + documents.size()
              + " now.");
    }
  }

  @Override
  public synchronized void gone(String personId, boolean earlier) {
    people.remove(personId);
    came.remove(personId);
  }

  @Override
  public synchronized void rejected(RejectedResume rejection, boolean earlier) {
    String id = rejection.getDocumentId();
    if (earlier) {
      rejectedEarlier.add(id);
    } else if (rejected.add(id)) {
      Path file = sent.get(id);
      String name = file == null ? id : file.getFileName().toString();
      print("Rejected: " + name + ": " + rejection.getCode() + ": " + rejection.getMessage());
    }
  }

  @Override
  public synchronized void rejectionGone(String documentId, boolean earlier) {
    rejected.remove(documentId);
    rejectedEarlier.remove(documentId);
  }

  @Override
  public synchronized void caughtUp() {
    if (!people.isEmpty() || !rejectedEarlier.isEmpty()) {
      long documents = people.values().stream().mapToLong(Set::size).sum();
      print(
          "There already: "
              + count(people.size(), "person", "people")
              + " from "
              + count(documents, "document", "documents")
              + ", and "
              + rejectedEarlier.size()
              + " rejected.");
    }
  }

  @Override
  public synchronized void failed(String key, boolean earlier) {
    if (!earlier && rejected.add(key)) {
      print("Failed: " + key + " stands with the dead letters; see the log.");
    }
  }

  @Override
  public synchronized void done(Path file, Receipt receipt) {
    switch (receipt) {
      case Receipt.Accepted accepted -> sent.put(accepted.documentId(), file);
      case Receipt.Refused no -> {
        refused.add(file);
        print("Refused: " + file.getFileName() + ": " + no.code() + ": " + no.message());
      }
    }
  }

  @Override
  public synchronized void failed(Path file, Throwable failure) {
    print("Not sent yet: " + file.getFileName() + ": " + failure.getMessage());
  }

  /** Moves the bar on by what has come through. */
  synchronized void through(Arrivals arrivals) {
    int now = refused.size();
    for (String document : sent.keySet()) {
      now += arrivals.isThrough(document) ? 1 : 0;
    }
    if (now > expected) {
      progress.raise(now - expected);
      expected = now;
    }
    for (; steps < now; steps++) {
      progress.step();
    }
  }

  /**
   * Whether all that is in the folders is through and can be found: what was sent now, and what an
   * earlier run sent and did not see the end of.
   */
  synchronized boolean done(Arrivals arrivals, List<Path> roots, PipelineClient client)
      throws IOException {
    for (String document : sent.keySet()) {
      if (!arrivals.isThrough(document)) {
        return false;
      }
    }
    for (Path root : roots) {
      for (Path file : FolderFiles.below(root)) {
        if (!refused.contains(file) && !stored(DocumentId.of(Files.readAllBytes(file)), client)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A document the store knows nothing of was erased, or stands with the dead letters. */
  private boolean stored(String documentId, PipelineClient client) {
    Optional<JsonNode> document = client.find("/resumes/" + documentId);
    String state = document.map(json -> json.path("state").asText()).orElse("");
    return switch (state) {
      case "RECEIVED", "PARSED" -> rejected.contains(documentId);
      case "ENRICHED" ->
          client.find("/profiles/" + document.orElseThrow().path("personId").asText()).isPresent();
      case "REJECTED" -> true;
      default -> rejected.contains(documentId) || !sent.containsKey(documentId);
    };
  }

  synchronized boolean anyRejected() {
    return !rejected.isEmpty() || !refused.isEmpty();
  }

  /** One line: who came in this run or got another document in it, and who was there before. */
  synchronized String summary() {
    int old = people.size() - came.size();
    return count(came.size(), "person", "people")
        + ", "
        + (rejected.size() + refused.size())
        + " rejected"
        + (old == 0 ? "" : "; " + old + " more from earlier");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void print(String block) {
    progress.makeRoom();
    out.println(block);
    out.println();
    out.flush();
  }

  @Override
  public void close() {
    out.flush();
  }
}
