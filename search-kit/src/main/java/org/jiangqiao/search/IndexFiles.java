package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/** The files below an index's directory: their format mark, and whether they can be read. */
final class IndexFiles {

  private static final Logger LOG = Logger.getLogger(IndexFiles.class);

  private static final String FORMAT_FILE = "FORMAT";
  private static final String DAMAGED = ".damaged";

  /** Up to here every byte is read once at start; above, only what an open looks at. */
  private static final long FULLY_VERIFIED_BYTES = 256L << 20;

  private IndexFiles() {}

  /** Empties the directory unless it has the format, and marks it. */
  static void prepare(Path directory, String format) {
    Path marker = directory.resolve(FORMAT_FILE);
    try {
      if (Files.exists(marker) && Files.readString(marker).equals(format)) {
        return;
      }
      delete(directory);
      Files.createDirectories(directory);
      Files.writeString(marker, format);
    } catch (IOException e) {
      throw new UncheckedIOException("The index directory cannot be prepared", e);
    }
  }

  static boolean has(Path directory, String format) {
    Path marker = directory.resolve(FORMAT_FILE);
    try {
      return Files.exists(marker) && Files.readString(marker).equals(format);
    } catch (IOException e) {
      throw new UncheckedIOException("The index directory cannot be read", e);
    }
  }

  /**
   * Moves every index below the directory that cannot be opened out of the way, so that an empty
   * one takes its place; kept, because someone may want to know what happened to it. The names of
   * those moved.
   */
  static List<String> setDamagedAside(Path directory) {
    List<String> damaged = new ArrayList<>();
    for (Path index : indexes(directory)) {
      try {
        verify(index);
      } catch (AccessDeniedException e) {
        // Nothing is wrong with the index; whoever runs this must be told.
        throw new UncheckedIOException("The index may not be read", e);
      } catch (IOException | IllegalArgumentException | IllegalStateException e) {
        LOG.errorf(e, "The index %s is damaged: it is set aside and built anew", index);
        setAside(index);
        damaged.add(index.getFileName().toString());
      }
    }
    return damaged;
  }

  private static List<Path> indexes(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(directory)) {
      return inside
          .filter(Files::isDirectory)
          .filter(index -> !index.getFileName().toString().endsWith(DAMAGED))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The index directory cannot be read", e);
    }
  }

  private static void verify(Path index) throws IOException {
    try (Directory files = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(files)) {
        return;
      }
      long bytes = 0;
      for (String file : files.listAll()) {
        bytes += files.fileLength(file);
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        if (bytes <= FULLY_VERIFIED_BYTES) {
          for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
          }
        }
      }
    }
  }

  private static void setAside(Path index) {
    Path aside = index.resolveSibling(index.getFileName() + DAMAGED);
    try {
      // One is enough to look at; a disk full of them is a second fault.
      delete(aside);
      Files.move(index, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The damaged index cannot be set aside", e);
    }
  }

  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
