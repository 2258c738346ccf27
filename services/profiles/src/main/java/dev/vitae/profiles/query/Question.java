package dev.vitae.profiles.query;

import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.PeopleSearch;
import java.util.Optional;

/** What can be asked of the partitions of a store. */
public sealed interface Question {

  /** The store that is asked. */
  StoreName store();

  /** The key that decides which partition answers; empty when all have to. */
  Optional<String> partitionKey();

  /** How many rows the answer has at most. */
  int limit();

  /** The record of a key. */
  record Record(StoreName store, String key) implements Question {
    @Override
    public Optional<String> partitionKey() {
      return Optional.of(key);
    }

    @Override
    public int limit() {
      return 1;
    }
  }

  /** The submissions of a document, which share its partition. */
  record Submissions(String documentId) implements Question {
    /** More are not listed: nobody reads them, and they are erased by their keys all the same. */
    static final int MOST = 10_000;

    @Override
    public StoreName store() {
      return StoreName.SUBMITTED;
    }

    @Override
    public Optional<String> partitionKey() {
      return Optional.of(documentId);
    }

    @Override
    public int limit() {
      return MOST;
    }
  }

  /** The person whom a document belongs to: one row with the personId as its key, or none. */
  record PersonOf(String documentId) implements Question {
    @Override
    public StoreName store() {
      return StoreName.PEOPLE;
    }

    @Override
    public Optional<String> partitionKey() {
      return Optional.empty();
    }

    @Override
    public int limit() {
      return 1;
    }
  }

  /** A search for people. */
  record People(PeopleSearch search) implements Question {
    @Override
    public StoreName store() {
      return StoreName.PEOPLE;
    }

    @Override
    public Optional<String> partitionKey() {
      return Optional.empty();
    }

    @Override
    public int limit() {
      return search.limit();
    }
  }

  /** The rejections, latest received first. */
  record Rejections(Optional<Cursor> after, int limit) implements Question {
    @Override
    public StoreName store() {
      return StoreName.REJECTED;
    }

    @Override
    public Optional<String> partitionKey() {
      return Optional.empty();
    }
  }
}
