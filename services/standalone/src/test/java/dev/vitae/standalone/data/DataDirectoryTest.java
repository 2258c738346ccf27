package dev.vitae.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir private Path directory;

  @Test
  void onlyItsOwnerMayLookIntoIt() throws Exception {
    assumeTrue(
        Files.getFileAttributeView(directory, PosixFileAttributeView.class) != null,
        "the file system knows of no users");
    Path path = directory.resolve("data");
    try (DataDirectory data = DataDirectory.claim(path)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void itBelongsToOneAtATime() throws Exception {
    Path path = directory.resolve("data");
    try (DataDirectory data = DataDirectory.claim(path)) {
      assertThatThrownBy(() -> DataDirectory.claim(data.path()))
          .isInstanceOf(DataDirectoryInUseException.class)
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }
    try (DataDirectory again = DataDirectory.claim(path)) {
      assertThat(again.path()).exists();
    }
  }

  @Test
  void filesOfSomebodyElseAreLeftAlone() throws Exception {
    Files.writeString(directory.resolve("letter.txt"), "Dear …");
    assertThatThrownBy(() -> DataDirectory.claim(directory))
        .isInstanceOf(NoDataDirectoryException.class);
    assertThat(directory).isDirectoryContaining("glob:**/letter.txt");
    assertThat(directory.resolve("lock")).doesNotExist();
  }

  @Test
  void aServerKeepsItsPort() throws Exception {
    try (DataDirectory data = DataDirectory.claim(directory.resolve("data"))) {
      int port = data.port("broker");
      assertThat(port).isPositive();
      assertThat(data.port("broker")).isEqualTo(port);
    }
  }

  @Test
  void noConnectionIsGivenAServersPort() throws Exception {
    try (DataDirectory data = DataDirectory.claim(directory.resolve("data"))) {
      List<Integer> ports = new ArrayList<>();
      for (int server = 0; server < 50; server++) {
        ports.add(data.port("server-" + server));
      }
      assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }
  }
}
