package org.jiangqiao.matching.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jiangqiao.matching.testing.Journey.Craftsman;

/** Tells the neighbours what to answer. */
final class NeighbourControl {

  private NeighbourControl() {}

  /** Whom talent finds where the text has this mark, best first. */
  static void candidates(String mark, List<Craftsman> craftsmen) {
    List<Map<String, Object>> candidates = new ArrayList<>();
    for (int i = 0; i < craftsmen.size(); i++) {
      candidates.add(candidate(craftsmen.get(i), 0.95 - 0.2 * i));
    }
    tell("candidates", Map.of("mark", mark, "candidates", candidates));
  }

  /** Known where the text has this mark, and found by no search: without anything that fits. */
  static void strangers(String mark, List<Craftsman> craftsmen) {
    List<Map<String, Object>> strangers = new ArrayList<>();
    for (Craftsman craftsman : craftsmen) {
      Map<String, Object> stranger = new HashMap<>(candidate(craftsman, 0));
      stranger.put("solvedSimilar", 0);
      stranger.put("matchedEvidence", List.of());
      strangers.add(stranger);
    }
    tell("candidates", Map.of("mark", mark, "candidates", strangers));
  }

  /** The CloudEvents that the neighbours have got. */
  static List<Map<String, Object>> events() {
    return given().get(neighbours() + "/control/events").then().extract().path("$");
  }

  static void tell(String what, Map<String, ?> body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(neighbours() + "/control/" + what)
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> candidate(Craftsman craftsman, double relevance) {
    return Map.ofEntries(
        Map.entry("craftsmanId", craftsman.id()),
        Map.entry("accountId", craftsman.account()),
        Map.entry("name", craftsman.name()),
        Map.entry("skillLevel", "TECHNICIAN"),
        Map.entry("occupationCode", "6-18"),
        Map.entry("industryCode", "34"),
        Map.entry("regionCode", "440305"),
        Map.entry("reach", "NATION"),
        Map.entry("monthlyCapacity", 4),
        Map.entry("absentOn", false),
        Map.entry("trades", List.of("数控车铣")),
        Map.entry("honours", List.of()),
        Map.entry("relevance", relevance),
        Map.entry("lexical", relevance),
        Map.entry("semantic", relevance),
        Map.entry(
            "matchedEvidence",
            List.of(Map.of("kind", "OUTCOME", "title", "细长轴", "summary", "校正尾座"))),
        Map.entry("solvedSimilar", 2),
        Map.entry("averageRating", 4.8));
  }

  private static String neighbours() {
    return ConfigProvider.getConfig().getValue("jiangqiao.talent.url", String.class);
  }
}
