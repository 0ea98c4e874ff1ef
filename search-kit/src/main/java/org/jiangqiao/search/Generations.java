package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Versions of one index beside each other, of which a pointer file names the one that serves. The
 * pointer is replaced in one step after what it points to is on disk: a crash at any moment leaves
 * the old one serving or the new one, never neither.
 */
public final class Generations {

  private static final String POINTER = "CURRENT";

  private final Path root;

  public Generations(Path root) {
    this.root = root;
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new UncheckedIOException("The directory of the generations cannot be made", e);
    }
  }

  /** The one that serves, if there is one on disk. */
  public Optional<UUID> serving() {
    Path pointer = root.resolve(POINTER);
    try {
      return Files.exists(pointer)
          ? parse(Files.readString(pointer)).filter(this::exists)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The pointer to the serving generation cannot be read", e);
    }
  }

  /** A half-written pointer cannot be, but a pointer that somebody edited can. */
  private static Optional<UUID> parse(String name) {
    try {
      return Optional.of(UUID.fromString(name.strip()));
    } catch (IllegalArgumentException noGeneration) {
      return Optional.empty();
    }
  }

  public boolean exists(UUID generation) {
    return Files.isDirectory(directory(generation));
  }

  public Path directory(UUID generation) {
    return root.resolve(generation.toString());
  }

  /** An empty one beside the serving one. */
  public UUID begin() {
    UUID generation = UUID.randomUUID();
    try {
      Files.createDirectories(directory(generation));
    } catch (IOException e) {
      throw new IndexFailure("A new generation cannot be begun", e);
    }
    return generation;
  }

  /** From here on, and after every crash from here on, this one serves. */
  public void serve(UUID generation) {
    Path next = root.resolve(POINTER + ".next");
    try {
      try (FileChannel file =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer name = ByteBuffer.wrap(generation.toString().getBytes(StandardCharsets.UTF_8));
        while (name.hasRemaining()) {
          file.write(name);
        }
        file.force(true);
      }
      Files.move(next, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel entries = FileChannel.open(root, StandardOpenOption.READ)) {
        entries.force(true);
      }
    } catch (IOException e) {
      throw new IndexFailure("The pointer to the serving generation cannot be written", e);
    }
  }

  public void delete(UUID generation) {
    try {
      IndexFiles.delete(directory(generation));
    } catch (IOException e) {
      throw new UncheckedIOException("A generation cannot be deleted", e);
    }
  }

  /** Deletes what neither serves nor is being built. */
  public void deleteAllBut(UUID kept) {
    try (Stream<Path> inside = Files.list(root)) {
      List<UUID> others =
          inside
              .filter(Files::isDirectory)
              .flatMap(directory -> parse(directory.getFileName().toString()).stream())
              .filter(generation -> !generation.equals(kept))
              .toList();
      others.forEach(this::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("The generations cannot be listed", e);
    }
  }
}
