package dev.vitae.profiles.query;

import dev.vitae.profiles.documents.DocumentView;
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
  private final Deserializer<EnrichedProfile> people;
  private final Deserializer<PersonRedirect> redirects;
  private final Deserializer<NormalizedProfile> normalized;
  private final Deserializer<RejectedResume> rejected;
  private final Deserializer<SubmittedResume> submitted;

  public StoredProfiles(AllPartitions partitions, AvroSerdes serdes) {
    this.partitions = Objects.requireNonNull(partitions, "partitions must not be null");
    this.people = serdes.of(EnrichedProfile.class).deserializer();
    this.redirects = serdes.of(PersonRedirect.class).deserializer();
    this.normalized = serdes.of(NormalizedProfile.class).deserializer();
    this.rejected = serdes.of(RejectedResume.class).deserializer();
    this.submitted = serdes.of(SubmittedResume.class).deserializer();
  }

  @Override
  public Answer<PersonAnswer> person(String personId) {
    return one(StoreName.PEOPLE, personId, people)
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
              return one(StoreName.PEOPLE, next, people)
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
            found ->
                new PeoplePage(
                    found.total(),
                    all(found, people),
                    PeoplePage.counts(found),
                    next(found, search.limit())));
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
                                        view(documentId, submissions, profile, rejection))));
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
                    .sorted(
                        Comparator.comparing(Submission::getSubmittedAt)
                            .thenComparing(Submission::getSubmissionId))
                    .toList());
  }

  @Override
  public Answer<RejectionPage> rejections(Optional<Cursor> after, int limit) {
    return partitions
        .ask(new Question.Rejections(after, limit))
        .map(found -> new RejectionPage(found.total(), all(found, rejected), next(found, limit)));
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
