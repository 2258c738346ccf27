package dev.vitae.profiles.people;

import dev.vitae.schemas.EnrichedProfile;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A person as a document of the index. */
final class IndexedPerson {
  static final String KEY = "key";
  static final String RECORD = "record";
  static final String DOCUMENT = "document";
  static final String MONTHS = "months";
  static final String RECEIVED = "received";

  /** Between folded value and label in a facet's value; stands in neither. */
  static final char LABEL = '\u001f';

  /** Longest term that the index takes is 32766 bytes; a value longer than this is none. */
  private static final int MAX_VALUE_LENGTH = 200;

  private static final FieldType WORDS = words();

  private IndexedPerson() {}

  static Document of(BytesRef key, byte[] record, EnrichedProfile person) {
    PersonFields fields = new PersonFields(person);
    Document document = new Document();
    document.add(new StringField(KEY, key, Field.Store.NO));
    document.add(new SortedDocValuesField(KEY, key));
    document.add(new StoredField(RECORD, record));
    document.add(new IntPoint(MONTHS, fields.months()));
    document.add(new NumericDocValuesField(RECEIVED, fields.lastReceived()));
    fields.documentIds().forEach(id -> document.add(new StringField(DOCUMENT, id, Field.Store.NO)));
    for (SearchField field : SearchField.values()) {
      fields.texts(field).forEach(text -> document.add(new Field(field.field, text, WORDS)));
    }
    for (Filter filter : Filter.values()) {
      fields
          .values(filter)
          .forEach(
              (folded, label) -> {
                if (folded.length() <= MAX_VALUE_LENGTH) {
                  addValue(document, filter, folded, label);
                }
              });
    }
    return document;
  }

  private static void addValue(Document document, Filter filter, String folded, String label) {
    document.add(new StringField(filter.exactField(), folded, Field.Store.NO));
    if (filter.facet().isPresent()) {
      document.add(
          new SortedSetDocValuesField(filter.facetField(), new BytesRef(folded + LABEL + label)));
    }
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
