package org.jiangqiao.bench.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds up how well the queries of a set were answered. */
final class Measures {

  /** Nothing further down is looked at. */
  static final int DEPTH = 10;

  private int queries;
  private int first;
  private int firstFive;
  private int firstTen;
  private double reciprocalRanks;
  private double gains;
  private final List<Long> nanos = new ArrayList<>();

  /**
   * @param found ids in their order
   * @param grades of what is relevant
   */
  void add(List<String> found, Map<String, Integer> grades, long took) {
    queries++;
    nanos.add(took);
    int best = 0;
    while (best < found.size() && best < DEPTH && !grades.containsKey(found.get(best))) {
      best++;
    }
    if (best < Math.min(found.size(), DEPTH)) {
      first += best < 1 ? 1 : 0;
      firstFive += best < 5 ? 1 : 0;
      firstTen++;
      reciprocalRanks += 1.0 / (best + 1);
    }
    gains += gain(found, grades) / ideal(grades);
  }

  private static double gain(List<String> found, Map<String, Integer> grades) {
    double gain = 0;
    for (int rank = 0; rank < Math.min(found.size(), DEPTH); rank++) {
      gain += discounted(grades.getOrDefault(found.get(rank), 0), rank);
    }
    return gain;
  }

  private static double ideal(Map<String, Integer> grades) {
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double ideal = 0;
    for (int rank = 0; rank < Math.min(best.size(), DEPTH); rank++) {
      ideal += discounted(best.get(rank), rank);
    }
    // All grades may be 0 where even that was asked for.
    return ideal == 0 ? 1 : ideal;
  }

  private static double discounted(int grade, int rank) {
    return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
  }

  double successAtOne() {
    return (double) first / queries;
  }

  double successAtTen() {
    return (double) firstTen / queries;
  }

  static String heading() {
    return "               S@1    S@5   S@10 MRR@10 nDCG@10  p50 ms  p95 ms";
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-12s %6.4f %6.4f %6.4f %6.4f  %6.4f %7.1f %7.1f",
        name,
        successAtOne(),
        (double) firstFive / queries,
        successAtTen(),
        reciprocalRanks / queries,
        gains / queries,
        quantile(0.5),
        quantile(0.95));
  }

  private double quantile(double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
  }
}
