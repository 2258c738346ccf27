package dev.vitae.profiles.people;

import dev.vitae.schemas.EnrichedProfile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * One partition's people on disk.
 *
 * <p>People and notes (such as how far the topic was read) become durable together in {@link
 * #commit}, and only there: {@link #close()} and a crash fall back to the last commit. One thread
 * writes; any number read, and see what was written until one refresh interval ago.
 */
final class PeopleIndex implements Closeable {
  /** A new number makes every instance build its index again. */
  private static final String LAYOUT = "1";

  private static final String LAYOUT_NOTE = "vitae.layout";
  private static final double BUFFER_MEGABYTES = 8;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final long refreshNanos;
  private Map<String, String> notes;
  private volatile long refreshedAt = System.nanoTime();

  private PeopleIndex(
      Directory directory, IndexWriter writer, Map<String, String> notes, long nanos)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.notes = Map.copyOf(notes);
    this.refreshNanos = nanos;
    this.searchers = new SearcherManager(writer, new FixedScores());
  }

  /** Opens the index of a directory; it is empty if there is none or its layout is another. */
  static PeopleIndex open(Path path, long refreshNanos) throws IOException {
    Directory directory = FSDirectory.open(path);
    Map<String, String> notes = storedNotes(directory);
    boolean usable = LAYOUT.equals(notes.remove(LAYOUT_NOTE));
    IndexWriterConfig config =
        new IndexWriterConfig(SearchText.ANALYZER)
            .setSimilarity(new FixedSimilarity())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false)
            .setOpenMode(usable ? OpenMode.APPEND : OpenMode.CREATE);
    IndexWriter writer = new IndexWriter(directory, config);
    return new PeopleIndex(directory, writer, usable ? notes : Map.of(), refreshNanos);
  }

  private static Map<String, String> storedNotes(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new HashMap<>();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new HashMap<>(reader.getIndexCommit().getUserData());
    }
  }

  void put(byte[] key, byte[] record, EnrichedProfile person) throws IOException {
    BytesRef id = new BytesRef(key);
    writer.updateDocument(new Term(IndexedPerson.KEY, id), IndexedPerson.of(id, record, person));
  }

  void remove(byte[] key) throws IOException {
    writer.deleteDocuments(new Term(IndexedPerson.KEY, new BytesRef(key)));
  }

  /** The notes of the last commit. */
  Map<String, String> notes() {
    return notes;
  }

  /** Makes all people written so far durable, together with these notes. */
  void commit(Map<String, String> newNotes) throws IOException {
    if (newNotes.equals(notes) && !writer.hasUncommittedChanges()) {
      return;
    }
    Map<String, String> data = new HashMap<>(newNotes);
    data.put(LAYOUT_NOTE, LAYOUT);
    writer.setLiveCommitData(data.entrySet(), true);
    writer.commit();
    notes = Map.copyOf(newNotes);
  }

  /** The record of a key. */
  Optional<byte[]> get(byte[] key) throws IOException {
    Query query = new TermQuery(new Term(IndexedPerson.KEY, new BytesRef(key)));
    return first(query).map(Found.Row::record);
  }

  /** The person whom a document belongs to. */
  Optional<String> personOf(String documentId) throws IOException {
    Query query = new TermQuery(new Term(IndexedPerson.DOCUMENT, documentId));
    return first(query).map(Found.Row::key);
  }

  private Optional<Found.Row> first(Query query) throws IOException {
    PeopleSearch one = PeopleSearch.words("", 1);
    return found(new SearchPlan(query, false), one).rows().stream().findFirst();
  }

  /** The people who match, counted, and a page of them. */
  Found search(PeopleSearch search) throws IOException {
    return found(SearchPlan.of(search), search);
  }

  private Found found(SearchPlan plan, PeopleSearch search) throws IOException {
    refreshIfDue();
    IndexSearcher searcher = searchers.acquire();
    try {
      PeopleCollector collected =
          searcher.search(plan.query(), new PeopleCollector.Only(search, plan.byScore()));
      List<Found.Row> page = new ArrayList<>();
      for (PeopleCollector.Candidate person : collected.best()) {
        BytesRef record =
            searcher
                .storedFields()
                .document(person.document(), Set.of(IndexedPerson.RECORD))
                .getBinaryValue(IndexedPerson.RECORD);
        byte[] bytes = BytesRef.deepCopyOf(record).bytes;
        page.add(new Found.Row(person.rank(), person.personId(), bytes));
      }
      return new Found(collected.total(), page, collected.facets());
    } finally {
      searchers.release(searcher);
    }
  }

  /** All keys, in order. */
  NavigableSet<BytesRef> keys() throws IOException {
    refreshIfDue();
    IndexSearcher searcher = searchers.acquire();
    try {
      NavigableSet<BytesRef> all = new TreeSet<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexedPerson.KEY);
        Bits live = leaf.reader().getLiveDocs();
        while (keys.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
          if (live == null || live.get(keys.docID())) {
            all.add(BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue())));
          }
        }
      }
      return all;
    } finally {
      searchers.release(searcher);
    }
  }

  /** The number of people, those not yet committed included. */
  long size() {
    return writer.getDocStats().numDocs;
  }

  /** Makes all that was written so far visible to readers. */
  void refresh() throws IOException {
    refreshedAt = System.nanoTime();
    searchers.maybeRefreshBlocking();
  }

  private void refreshIfDue() throws IOException {
    if (System.nanoTime() - refreshedAt >= refreshNanos) {
      refresh();
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }

  /** Searchers that score as the index is meant to. */
  private static final class FixedScores extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new FixedSimilarity());
      return searcher;
    }
  }
}
