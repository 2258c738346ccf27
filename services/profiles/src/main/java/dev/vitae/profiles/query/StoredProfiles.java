package dev.vitae.profiles.query;

import dev.vitae.profiles.documents.DocumentView;
import dev.vitae.profiles.documents.ErasedDocument;
import dev.vitae.profiles.documents.ErasedDocuments;
import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.people.Found.Row;
import dev.vitae.profiles.people.PeopleSearch;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.SubmittedResume;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Answers from the stores of all instances.
 *
 * <p>A record that cannot be read counts as not there: it got into a store while that was restored,
 * or its topic's dead letters have it.
 */
public final class StoredProfiles implements Profiles {
  /** An id may have given way several times; more often than this it would be a circle. */
  private static final int MOST_MOVES = 16;

  private final AllPartitions partitions;
  private final ErasedDocuments erased;
  private final Deserializer<EnrichedProfile> people;
  private final Deserializer<PersonRedirect> redirects;
  private final Deserializer<NormalizedProfile> normalized;
  private final Deserializer<RejectedResume> rejected;
  private final Deserializer<SubmittedResume> submitted;

  /**
   * @param erased what nothing is told of, though the stores may still have it
   */
  public StoredProfiles(AllPartitions partitions, ErasedDocuments erased, AvroSerdes serdes) {
    this.erased = Objects.requireNonNull(erased, "erased must not be null");
    this.partitions = Objects.requireNonNull(partitions, "partitions must not be null");
    this.people = serdes.of(EnrichedProfile.class).deserializer();
    this.redirects = serdes.of(PersonRedirect.class).deserializer();
    this.normalized = serdes.of(NormalizedProfile.class).deserializer();
    this.rejected = serdes.of(RejectedResume.class).deserializer();
    this.submitted = serdes.of(SubmittedResume.class).deserializer();
  }

  @Override
  public Answer<PersonAnswer> person(String personId) {
    return living(personId)
        .then(
            person ->
                person.isPresent()
                    ? new Answer.Whole<>(new PersonAnswer.Here(person.get()))
                    : moved(personId, MOST_MOVES));
  }

  private Answer<PersonAnswer> moved(String personId, int moves) {
    return one(StoreName.REDIRECTS, personId, redirects)
        .then(
            redirect -> {
              if (redirect.isEmpty() || moves == 0) {
                return new Answer.Whole<>(new PersonAnswer.Unknown());
              }
              String next = redirect.get().getTo();
              return living(next)
                  .then(
                      person ->
                          person.isPresent()
                              ? new Answer.Whole<>(new PersonAnswer.Moved(next))
                              : moved(next, moves - 1));
            });
  }

  @Override
  public Answer<PeoplePage> people(PeopleSearch search) {
    return partitions
        .ask(new Question.People(search))
        .map(
            found -> {
              List<EnrichedProfile> there = all(found, people);
              List<EnrichedProfile> living = there.stream().filter(this::isLiving).toList();
              return new PeoplePage(
                  found.total() - (there.size() - living.size()),
                  living,
                  PeoplePage.counts(found),
                  next(found, search.limit()));
            });
  }

  private Answer<Optional<EnrichedProfile>> living(String personId) {
    return one(StoreName.PEOPLE, personId, people).map(found -> found.filter(this::isLiving));
  }

  private boolean isLiving(EnrichedProfile person) {
    return person.getDocuments().stream()
        .noneMatch(document -> erased.has(document.getDocumentId(), document.getReceivedAt()));
  }

  @Override
  public void erased(Collection<ErasedDocument> documents) {
    erased.add(documents);
  }

  @Override
  public Answer<Optional<DocumentView>> document(String documentId) {
    return one(StoreName.NORMALIZED, documentId, normalized)
        .then(
            profile ->
                one(StoreName.REJECTED, documentId, rejected)
                    .then(
                        rejection ->
                            submissions(documentId)
                                .then(
                                    submissions ->
                                        view(
                                            documentId,
                                            submissions,
                                            profile.filter(
                                                it -> !erased.has(documentId, it.getReceivedAt())),
                                            rejection.filter(this::isLiving)))));
  }

  private Answer<Optional<DocumentView>> view(
      String documentId,
      List<Submission> submissions,
      Optional<NormalizedProfile> profile,
      Optional<RejectedResume> rejection) {
    if (submissions.isEmpty() && profile.isEmpty() && rejection.isEmpty()) {
      return new Answer.Whole<>(Optional.empty());
    }
    return partitions
        .ask(new Question.PersonOf(documentId))
        .map(
            person ->
                Optional.of(
                    new DocumentView(
                        documentId,
                        submissions,
                        profile,
                        rejection,
                        person.rows().stream().map(Row::key).findFirst())));
  }

  private Answer<List<Submission>> submissions(String documentId) {
    return partitions
        .ask(new Question.Submissions(documentId))
        .map(
            found ->
                all(found, submitted).stream()
                    .map(SubmittedResume::getSubmission)
                    .filter(one -> !erased.has(documentId, one.getSubmittedAt()))
                    .sorted(
                        Comparator.comparing(Submission::getSubmittedAt)
                            .thenComparing(Submission::getSubmissionId))
                    .toList());
  }

  @Override
  public Answer<RejectionPage> rejections(Optional<Cursor> after, int limit) {
    return partitions
        .ask(new Question.Rejections(after, limit))
        .map(
            found -> {
              List<RejectedResume> there = all(found, rejected);
              List<RejectedResume> living = there.stream().filter(this::isLiving).toList();
              int gone = there.size() - living.size();
              return new RejectionPage(found.total() - gone, living, next(found, limit));
            });
  }

  private boolean isLiving(RejectedResume rejection) {
    return !erased.has(rejection.getDocumentId(), rejection.getReceivedAt());
  }

  private <T> Answer<Optional<T>> one(StoreName store, String key, Deserializer<T> reader) {
    return partitions
        .ask(new Question.Record(store, key))
        .map(found -> all(found, reader).stream().findFirst());
  }

  /** A full page may be the last: then the next one is empty. */
  private static Optional<Cursor> next(Found found, int limit) {
    if (limit == 0 || found.rows().size() < limit) {
      return Optional.empty();
    }
    Row last = found.rows().get(found.rows().size() - 1);
    return Optional.of(new Cursor(last.rank(), last.key()));
  }

  private static <T> List<T> all(Found found, Deserializer<T> reader) {
    return found.rows().stream().flatMap(row -> read(row, reader).stream()).toList();
  }

  private static <T> Optional<T> read(Row row, Deserializer<T> reader) {
    try {
      return Optional.ofNullable(reader.deserialize("", row.record()));
    } catch (SerializationException unreadable) {
      return Optional.empty();
    }
  }
}
