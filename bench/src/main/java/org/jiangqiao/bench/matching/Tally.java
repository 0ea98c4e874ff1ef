package org.jiangqiao.bench.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one way of finding people achieves. */
final class Tally {

  static final int DEPTH = 10;

  private final List<Double> times = new ArrayList<>();
  private final Map<String, Integer> invited = new HashMap<>();
  private int first;
  private int anywhere;
  private double share;

  /** Someone who was found. */
  record Found(String id, String occupation) {}

  void add(List<Found> found, Set<String> right, long nanos) {
    List<Boolean> hits = found.stream().map(one -> right.contains(one.occupation())).toList();
    first += !hits.isEmpty() && hits.getFirst() ? 1 : 0;
    anywhere += hits.contains(true) ? 1 : 0;
    share += hits.stream().filter(hit -> hit).count() / (double) DEPTH;
    found.forEach(one -> invited.putIfAbsent(one.id(), 0));
    if (!found.isEmpty()) {
      invited.merge(found.getFirst().id(), 1, Integer::sum);
    }
    times.add(nanos / 1e6);
  }

  int asked() {
    return times.size();
  }

  double first() {
    return first / (double) asked();
  }

  double anywhere() {
    return anywhere / (double) asked();
  }

  double share() {
    return share / asked();
  }

  /** 0 where everybody who was found is asked as often, towards 1 where it is always the same. */
  double gini() {
    List<Integer> counts = new ArrayList<>(invited.values());
    Collections.sort(counts);
    double weighted = 0;
    double sum = 0;
    for (int i = 0; i < counts.size(); i++) {
      weighted += (i + 1.0) * counts.get(i);
      sum += counts.get(i);
    }
    int n = counts.size();
    return sum == 0 ? 0 : 2 * weighted / (n * sum) - (n + 1.0) / n;
  }

  double milliseconds(double quantile) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(Math.min((int) (quantile * sorted.size()), sorted.size() - 1));
  }

  static String heading() {
    return String.format(
        Locale.ROOT,
        "%-10s %6s %6s %9s %6s %8s %8s %8s",
        "",
        "S@1",
        "S@10",
        "right@10",
        "Gini",
        "p50 ms",
        "p95 ms",
        "p99 ms");
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-10s %6.3f %6.3f %9.3f %6.3f %8.1f %8.1f %8.1f",
        name,
        first(),
        anywhere(),
        share(),
        gini(),
        milliseconds(0.50),
        milliseconds(0.95),
        milliseconds(0.99));
  }
}
