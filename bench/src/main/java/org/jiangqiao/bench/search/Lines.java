package org.jiangqiao.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The lines of a file in batches, on as many threads as an import of ours has writers. */
final class Lines {

  private static final int BATCH = 500;
  private static final int WRITERS = 2;
  private static final int AHEAD = 8;

  private Lines() {}

  static void each(Path file, Consumer<List<String>> consumer) throws IOException {
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        BufferedReader lines = Files.newBufferedReader(file)) {
      List<String> batch = new ArrayList<>(BATCH);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        batch.add(line);
        if (batch.size() == BATCH) {
          List<String> full = batch;
          running.add(writers.submit(() -> consumer.accept(full)));
          batch = new ArrayList<>(BATCH);
        }
        if (running.size() == AHEAD) {
          await(running.removeFirst());
        }
      }
      consumer.accept(batch);
      for (Future<?> write : running) {
        await(write);
      }
    }
  }

  private static void await(Future<?> write) throws IOException {
    try {
      write.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
