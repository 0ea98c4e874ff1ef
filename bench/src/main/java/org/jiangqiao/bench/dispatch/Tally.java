package org.jiangqiao.bench.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of a month's requests under one way of inviting. */
final class Tally {

  private final int craftsmen;
  private final List<Duration> accepted = new ArrayList<>();
  private final Map<String, Integer> invitations = new HashMap<>();
  private final Map<String, Integer> engagements = new HashMap<>();
  private int requests;
  private int late;

  Tally(int craftsmen) {
    this.craftsmen = craftsmen;
  }

  void invited(String craftsman) {
    invitations.merge(craftsman, 1, Integer::sum);
  }

  void engaged(Request request, String craftsman, Duration after) {
    requests++;
    accepted.add(after);
    engagements.merge(craftsman, 1, Integer::sum);
    if (after.compareTo(request.urgency().patience()) > 0) {
      late++;
    }
  }

  void notEngaged() {
    requests++;
    late++;
  }

  int engagementsOf(String craftsman) {
    return engagements.getOrDefault(craftsman, 0);
  }

  int invitations() {
    return invitations.values().stream().mapToInt(Integer::intValue).sum();
  }

  double engagedShare() {
    return (double) accepted.size() / Math.max(1, requests);
  }

  int requests() {
    return requests;
  }

  /** Of the invitations. */
  double gini() {
    return gini(invitations);
  }

  static String heading() {
    return String.format(
        Locale.ROOT,
        "%-16s %9s %8s %8s %7s %12s %13s %13s %9s",
        "",
        "engaged",
        "p50 h",
        "p90 h",
        "late",
        "invitations",
        "Gini invited",
        "Gini engaged",
        "most");
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-16s %8.1f%% %8.1f %8.1f %6.1f%% %12d %13.2f %13.2f %9d",
        name,
        100 * engagedShare(),
        hours(0.5),
        hours(0.9),
        100.0 * late / Math.max(1, requests),
        invitations(),
        gini(invitations),
        gini(engagements),
        invitations.values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private double hours(double quantile) {
    if (accepted.isEmpty()) {
      return Double.NaN;
    }
    List<Duration> sorted = new ArrayList<>(accepted);
    Collections.sort(sorted);
    int index = (int) Math.ceil(quantile * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)).toSeconds() / 3600.0;
  }

  /** Over all craftsmen: 0 is even, 1 is all on one. */
  private double gini(Map<String, Integer> counts) {
    List<Integer> sorted = new ArrayList<>(counts.values());
    while (sorted.size() < craftsmen) {
      sorted.add(0);
    }
    Collections.sort(sorted);
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < sorted.size(); i++) {
      sum += sorted.get(i);
      weighted += (i + 1.0) * sorted.get(i);
    }
    return sum == 0
        ? 0
        : 2 * weighted / (sorted.size() * sum) - (sorted.size() + 1.0) / sorted.size();
  }
}
