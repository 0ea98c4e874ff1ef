package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** On disk: generations are directories, and another one is served by opening the index again. */
final class GenerationalDirectory implements GenerationalIndex {

  private static final String NOTE = "NOTE";

  private final Path directory;
  private final String format;
  private final List<Class<?>> types;
  private final Class<?> generational;
  private final Generations generations;
  private final ReentrantReadWriteLock switching = new ReentrantReadWriteLock();
  private UUID generation;
  private SearchIndex serving;

  GenerationalDirectory(
      Path directory, String format, List<Class<?>> types, Class<?> generational) {
    SearchIndex.emptyUnlessOf(directory, format);
    this.directory = directory;
    this.format = format;
    this.types = types;
    this.generational = generational;
    this.generations = new Generations(directory.resolve("generations"));
    this.generation = intactGeneration();
    this.serving = open(generation);
  }

  private UUID intactGeneration() {
    Optional<UUID> intact =
        generations.serving().filter(g -> SearchIndex.intact(generations.directory(g), format));
    if (intact.isPresent()) {
      return intact.get();
    }
    UUID empty = generations.begin();
    generations.serve(empty);
    return empty;
  }

  private SearchIndex open(UUID served) {
    String index = generational.getAnnotation(Indexed.class).index();
    return SearchIndex.open(
        IndexLayout.serving(directory, format, types).apart(index, generations.directory(served)));
  }

  @Override
  public <R> R with(Function<SearchIndex, R> use) {
    Lock using = switching.readLock();
    using.lock();
    try {
      return use.apply(serving);
    } finally {
      using.unlock();
    }
  }

  @Override
  public UUID generation() {
    return with(index -> generation);
  }

  @Override
  public UUID begin() {
    generations.deleteAllBut(generation());
    return generations.begin();
  }

  @Override
  public boolean intact(UUID other) {
    return generations.exists(other) && SearchIndex.intact(generations.directory(other), format);
  }

  @Override
  public void delete(UUID other) {
    generations.delete(other);
  }

  @Override
  public SearchIndex openForBuilding(UUID other) {
    return SearchIndex.open(
        IndexLayout.building(generations.directory(other), format, List.of(generational)));
  }

  /** Searches wait for the moment of it. */
  @Override
  public void switchTo(UUID next) {
    Lock alone = switching.writeLock();
    alone.lock();
    try {
      serving.close();
      try {
        serving = open(next);
        generations.serve(next);
        generation = next;
      } finally {
        if (!generation.equals(next)) {
          serving.close();
          serving = open(generation);
        }
      }
    } finally {
      alone.unlock();
    }
    generations.deleteAllBut(next);
  }

  @Override
  public Optional<String> note(UUID of) {
    Path file = generations.directory(of).resolve(NOTE);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The note beside a generation cannot be read", e);
    }
  }

  @Override
  public void keepNote(UUID of, String note) {
    Path kept = generations.directory(of);
    try {
      // Another generation may serve by now, and this one be gone.
      if (Files.isDirectory(kept)) {
        Path next = kept.resolve(NOTE + ".next");
        Files.writeString(next, note);
        Files.move(next, kept.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The note beside a generation cannot be kept", e);
    }
  }

  @Override
  public void close() {
    serving.close();
  }
}
