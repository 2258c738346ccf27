package dev.vitae.profiles.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body that knows afterwards whether it was the body that failed, or where it went. */
final class WatchedBody extends FilterInputStream {
  private volatile boolean broken;

  WatchedBody(InputStream body) {
    super(body);
  }

  boolean isBroken() {
    return broken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (IOException e) {
      broken = true;
      throw e;
    } catch (RuntimeException e) {
      // The server's own way to say that chunks are badly formed.
      broken = true;
      throw new IOException(e);
    }
  }
}
