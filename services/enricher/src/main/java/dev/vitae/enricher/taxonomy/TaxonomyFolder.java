package dev.vitae.enricher.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder into which an operator has unpacked ESCO's or O*NET's official download. */
public final class TaxonomyFolder {
  /** As in 'ESCO dataset - v1.2.0 - classification - en - csv' and 'db_29_0_text'. */
  private static final Pattern VERSION =
      Pattern.compile("v(\\d+(?:\\.\\d+)+)|db_(\\d+_\\d+)", Pattern.CASE_INSENSITIVE);

  private TaxonomyFolder() {}

  /**
   * Reads the folder.
   *
   * @param version of the download; where none is given, as the folder's name has it, else
   *     "unknown"
   * @throws IOException if it holds neither of the downloads or a file lacks a column; the message
   *     says which
   */
  public static Taxonomy read(Path folder, Optional<String> version) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder");
    }
    String known = version.orElseGet(() -> version(folder));
    if (EscoFolder.isOne(folder)) {
      return new EscoFolder(folder).load(known);
    }
    if (OnetFolder.isOne(folder)) {
      return new OnetFolder(folder).load(known);
    }
    throw new IOException(
        folder
            + " holds neither ESCO's CSV files (skills_en.csv, occupations_en.csv) nor O*NET's text"
            + " files (Occupation Data.txt)");
  }

  private static String version(Path folder) {
    Matcher matcher = VERSION.matcher(folder.toAbsolutePath().normalize().getFileName().toString());
    if (!matcher.find()) {
      return "unknown";
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2).replace('_', '.');
  }
}
