package dev.vitae.enricher.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;

/** Where the entries of each document's profile stand in the merged one. */
final class Paths {
  private record Entry(int document, String path) {}

  private final Map<Entry, String> moved = new HashMap<>();

  void move(int document, String list, int from, int to) {
    moved.put(new Entry(document, list + '/' + from), list + '/' + to);
  }

  /** The paths in the merged profile that say the same as these in a document's own. */
  List<String> all(int document, List<String> paths) {
    List<String> merged = new ArrayList<>();
    for (String path : paths) {
      int afterList = path.indexOf('/');
      int afterIndex = afterList < 0 ? -1 : path.indexOf('/', afterList + 1);
      String entry = afterIndex < 0 ? path : path.substring(0, afterIndex);
      String rest = path.substring(entry.length());
      merged.add(moved.getOrDefault(new Entry(document, entry), entry) + rest);
    }
    return merged;
  }

  void rewrite(IndexedRecord record) {
    EvidenceOf.rewriteDerivedFrom(record, this);
  }
}
