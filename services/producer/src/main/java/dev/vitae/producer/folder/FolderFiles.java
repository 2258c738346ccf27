package dev.vitae.producer.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files below a folder. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * Regular files of a folder and of those below it, in the order of their paths, without hidden
   * ones; a file stands for itself. Links to files count, links to folders below do not: they may
   * lead round in circles.
   *
   * @throws IOException if the folder or file itself cannot be read
   */
  public static List<Path> below(Path root) throws IOException {
    Path top = root.toRealPath();
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(top, new Visitor(top, files));
    files.sort(null);
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> files;

    Visitor(Path top, List<Path> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(top)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE; // gone between listing and looking, or closed to us
    }

    private boolean hidden(Path path) {
      return !path.equals(top) && path.getFileName().toString().startsWith(".");
    }
  }
}
