package dev.vitae.profiles.query;

import dev.vitae.profiles.documents.DocumentView;
import dev.vitae.profiles.documents.ErasedDocument;
import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.PeopleSearch;
import java.util.Collection;
import java.util.Optional;

/** All that can be asked of people and documents. Safe for use by many threads. */
public interface Profiles {

  /** The person of an id, or whom the id gave way to. */
  Answer<PersonAnswer> person(String personId);

  /** The people who match. */
  Answer<PeoplePage> people(PeopleSearch search);

  /** A document; empty if there is none of this id. */
  Answer<Optional<DocumentView>> document(String documentId);

  /**
   * The rejections.
   *
   * @param after where the last page ended
   * @param limit from 0 to {@link PeopleSearch#MAX_LIMIT}
   */
  Answer<RejectionPage> rejections(Optional<Cursor> after, int limit);

  /**
   * Tells nothing any more of documents whose erasure the cluster has taken, while the stores still
   * have them: neither of the documents nor of people whose record draws on them.
   */
  void erased(Collection<ErasedDocument> documents);
}
