package org.jiangqiao.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times the same searches on several engines. They take turns, a few searches each, so that what
 * else the machine does falls on all of them.
 */
final class Stopwatch {

  private static final int TURN = 20;
  private static final int CLIENTS = 8;

  private Stopwatch() {}

  static Map<String, Measured> measure(
      List<Engine> engines, List<SearchRequest> warming, List<SearchRequest> requests)
      throws IOException {
    List<Turns> all = engines.stream().map(engine -> new Turns(engine, new Times())).toList();
    for (Engine engine : engines) {
      for (SearchRequest request : warming) {
        engine.search(request);
      }
    }
    for (int from = 0; from < requests.size(); from += TURN) {
      List<SearchRequest> turn = requests.subList(from, Math.min(from + TURN, requests.size()));
      for (Turns of : all) {
        for (SearchRequest request : turn) {
          of.times().add(timed(of.engine(), request));
        }
      }
    }
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (Turns of : all) {
      measured.put(of.engine().name(), new Measured(of.times(), together(of.engine(), warming)));
    }
    return measured;
  }

  private record Turns(Engine engine, Times times) {}

  static long timed(Engine engine, SearchRequest request) throws IOException {
    long begun = System.nanoTime();
    engine.search(request);
    return System.nanoTime() - begun;
  }

  /** Searches a second, eight at a time. */
  private static double together(Engine engine, List<SearchRequest> requests) throws IOException {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Integer>> searches = new ArrayList<>();
      requests.forEach(request -> searches.add(() -> engine.search(request)));
      long begun = System.nanoTime();
      for (Future<Integer> search : clients.invokeAll(searches)) {
        search.get();
      }
      return requests.size() / ((System.nanoTime() - begun) / 1e9);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}
