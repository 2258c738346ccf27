package dev.vitae.standalone.data;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Where broker, registry, state stores and log are kept. It belongs to the process that claimed it
 * until that closes it or ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "lock";

  /** Below those that Linux, macOS and Windows give to connections; above what services use. */
  private static final int FIRST_PORT = 20_000;

  private static final int END_OF_PORTS = 32_000;
  private static final int PORT_TRIES = 100;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;
  private final FileChannel lockFile;

  private DataDirectory(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Claims a directory for this process; makes it if it does not exist. Other users of the machine
   * cannot look into it, where the file system knows of users.
   *
   * @throws NoDataDirectoryException if it holds files of somebody else
   * @throws DataDirectoryInUseException if another process has claimed it, or this one already has
   * @throws IOException if it cannot be written
   */
  public static DataDirectory claim(Path directory) throws IOException {
    Path path = Files.createDirectories(directory).toRealPath();
    closeToOthers(path);
    FileChannel file =
        FileChannel.open(
            path.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (!locked(file)) {
      try (file) {
        throw new DataDirectoryInUseException(path, owner(file));
      }
    }
    file.truncate(0);
    file.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)),
        0);
    return new DataDirectory(path, file);
  }

  /** The directory itself. */
  public Path path() {
    return path;
  }

  /** A directory within, made if it does not exist. */
  public Path directory(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  /**
   * The port of a server on 127.0.0.1: the same at every start, unless something else has taken it
   * meanwhile. It is free now, not reserved; of this directory's servers no two have the same.
   */
  public int port(String name) throws IOException {
    Path file = path.resolve(name + ".port");
    int stored = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    int port = isFree(stored) ? stored : free();
    if (port != stored) {
      write(file, Integer.toString(port));
    }
    return port;
  }

  /** Writes a small file whole or not at all, as a kill may come at any moment. */
  public static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }

  /** What is under it is personal data, and keys to it. */
  private static void closeToOthers(Path path) throws IOException {
    if (!Files.exists(path.resolve(LOCK))) {
      try (Stream<Path> files = Files.list(path)) {
        if (files.findAny().isPresent()) {
          throw new NoDataDirectoryException(path);
        }
      }
    }
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null && !view.readAttributes().permissions().equals(OWNER_ONLY)) {
      view.setPermissions(OWNER_ONLY);
    }
  }

  private static boolean locked(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String owner(FileChannel file) throws IOException {
    ByteBuffer pid = ByteBuffer.allocate(20);
    file.read(pid, 0);
    return new String(pid.array(), 0, pid.position(), StandardCharsets.UTF_8);
  }

  private static boolean isFree(int port) throws IOException {
    if (port == 0) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (BindException e) {
      return false;
    }
  }

  /**
   * Not a port that the system would give: those it gives to connections too, the broker's own to
   * its controller among them, so that one found free may be taken a moment later.
   */
  private int free() throws IOException {
    Set<String> ours = portsOfThisDirectory();
    for (int tries = 0; tries < PORT_TRIES; tries++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, END_OF_PORTS);
      if (!ours.contains(Integer.toString(port)) && isFree(port)) {
        return port;
      }
    }
    throw new BindException(
        "none of %d ports between %d and %d is free"
            .formatted(PORT_TRIES, FIRST_PORT, END_OF_PORTS));
  }

  private Set<String> portsOfThisDirectory() throws IOException {
    Set<String> ports = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.port")) {
      for (Path file : files) {
        ports.add(Files.readString(file).strip());
      }
    }
    return ports;
  }
}
