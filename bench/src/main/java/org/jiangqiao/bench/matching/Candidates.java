package org.jiangqiao.bench.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.bench.matching.Requests.Request;
import org.jiangqiao.bench.matching.Tally.Found;

/** Asks the running services both ways round. */
final class Candidates {

  /** Whose suitable requests are asked for. */
  private static final int REVERSED = 100;

  private final House house;
  private final Map<String, UUID> cases;
  private final Map<String, String> occupations;
  private final Map<String, String> firstOnes = new LinkedHashMap<>();

  /**
   * @param cases by request
   * @param occupations by the names of people
   */
  Candidates(House house, Map<String, UUID> cases, Map<String, String> occupations) {
    this.house = house;
    this.cases = cases;
    this.occupations = occupations;
  }

  Tally forRequests(List<Request> requests, int warmUp) throws IOException {
    for (Request request : requests.subList(0, Math.min(warmUp, requests.size()))) {
      house.match(filed(request));
    }
    Tally tally = new Tally();
    for (Request request : requests) {
      UUID filed = filed(request);
      long asked = System.nanoTime();
      List<House.Listed> listed = house.match(filed);
      long took = System.nanoTime() - asked;
      List<Found> found = new ArrayList<>();
      listed.forEach(one -> found.add(new Found(one.craftsmanId(), occupation(one.name()))));
      found.stream().limit(1).forEach(one -> firstOnes.put(one.id(), one.occupation()));
      tally.add(found, request.right(), took);
    }
    return tally;
  }

  /**
   * For those who came first somewhere: a request is right if it is one for their occupation. Who
   * came first by mistake has a right one only by luck.
   */
  Tally reversed(List<Request> requests) throws IOException {
    Map<UUID, Set<String>> rightOf = new HashMap<>();
    requests.forEach(request -> rightOf.put(filed(request), request.right()));
    Tally tally = new Tally();
    for (String craftsman : firstOnes.keySet().stream().limit(REVERSED).toList()) {
      String own = Objects.requireNonNull(firstOnes.get(craftsman));
      long asked = System.nanoTime();
      List<UUID> suitable = house.suitable(craftsman);
      long took = System.nanoTime() - asked;
      List<Found> found = new ArrayList<>();
      suitable.forEach(
          one ->
              found.add(
                  new Found(
                      one.toString(),
                      rightOf.getOrDefault(one, Set.of()).contains(own) ? own : "")));
      tally.add(found, Set.of(own), took);
    }
    return tally;
  }

  private UUID filed(Request request) {
    return Objects.requireNonNull(cases.get(request.id()));
  }

  private String occupation(String name) {
    return occupations.getOrDefault(name, "");
  }
}
