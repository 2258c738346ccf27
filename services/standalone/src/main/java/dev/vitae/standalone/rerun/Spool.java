package dev.vitae.standalone.rerun;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The latest value of each key, on disk: what is kept in memory is where it stands. */
final class Spool implements AutoCloseable {
  private record Place(long start, int length) {}

  private final Path path;
  private final RandomAccessFile file;
  private final Map<String, Place> places = new HashMap<>();

  Spool() throws IOException {
    path = Files.createTempFile("vitae-spool", "");
    file = new RandomAccessFile(path.toFile(), "rw");
  }

  void put(String key, byte[] value) throws IOException {
    long start = file.length();
    file.seek(start);
    file.write(value);
    places.put(key, new Place(start, value.length));
  }

  void remove(String key) {
    places.remove(key);
  }

  /** Null if it is not there. */
  byte[] get(String key) throws IOException {
    Place place = places.get(key);
    if (place == null) {
      return null;
    }
    byte[] value = new byte[place.length()];
    file.seek(place.start());
    file.readFully(value);
    return value;
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.delete(path);
  }
}
