package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiangqiao.platform.problem.Problem;

/** The files that an operator has put into the import directory. */
@ApplicationScoped
class ServerFiles {

  private static final int DEEPEST = 4;
  private static final int MOST_SHOWN = 500;

  private final Path directory;

  ServerFiles(ImportConfig config) {
    this.directory = config.directory();
  }

  /** By name, in directories below as well; links are not followed. */
  List<ServerFile> list() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory, DEEPEST)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(this::described)
          .sorted(Comparator.comparing(ServerFile::name))
          .limit(MOST_SHOWN)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under the name by which it can be found again. */
  ServerFile find(String name) {
    Path file = resolve(name);
    try {
      String below = directory.toRealPath().relativize(file).toString().replace('\\', '/');
      return new ServerFile(below, Files.size(file), ServerFile.modifiedAt(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ServerFile described(Path file) {
    try {
      String name = directory.relativize(file).toString().replace('\\', '/');
      return new ServerFile(name, Files.size(file), ServerFile.modifiedAt(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the directory and nothing else, however the name is written. */
  Path resolve(String name) {
    try {
      Path root = directory.toRealPath();
      Path file = root.resolve(name).toRealPath();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        throw unknown(name);
      }
      return file;
    } catch (NoSuchFileException | InvalidPathException e) {
      throw unknown(name).causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem unknown(String name) {
    return Problem.invalid("serverFile", "no-such-server-file", name);
  }
}
