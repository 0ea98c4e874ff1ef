package org.jiangqiao.matching.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.absent;
import static org.jiangqiao.matching.testing.Journey.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class TeamProposalTest {

  private final Craftsman hydraulic = aCraftsman("液压一");
  private final Craftsman otherHydraulic = aCraftsman("液压二");
  private final Craftsman electrical = aCraftsman("电气一");

  @Test
  void twoTradesAreCoveredByTheTwoBestUnderOneLead() {
    Journey journey = Journey.aCaseToDispatch();
    String pumps = journey.skill("液压", hydraulic, otherHydraulic);
    String wires = journey.skill("电气控制", electrical);

    propose(journey, skills(pumps, wires))
        .statusCode(200)
        .body("skills.name", contains(pumps, wires))
        .body("candidates", hasSize(3))
        .body("teams", hasSize(2))
        .body(
            "teams[0].members.craftsmanId",
            containsInAnyOrder(hydraulic.id().toString(), electrical.id().toString()))
        .body("teams[0].members.lead", contains(true, false))
        .body("teams[0].leadReason", containsString("综合得分最高"))
        .body("teams[0].members[0].reasons", contains("解决过2个这方面的问题"))
        .body("teams[0].uncovered", empty())
        .body("teams[0].conflicts", empty())
        .body("teams[0].commonHalfDays", hasSize(4))
        .body("candidates[0].covers[0].evidence", contains("细长轴"))
        .body("team", nullValue());
  }

  @Test
  void whereOnePersonIsEnoughNoTeamIsNeeded() {
    Journey journey = Journey.aCaseToDispatch();
    String pumps = journey.skill("液压", hydraulic, electrical);
    String wires = journey.skill("电气控制", electrical);

    propose(journey, skills(pumps, wires))
        .statusCode(200)
        .body("teams[0].members.name", contains(electrical.name()))
        .body("teams[0].leadReason", equalTo("一个人就能覆盖"));
  }

  @Test
  void whatNobodyCoversIsSaid() {
    Journey journey = Journey.aCaseToDispatch();
    String pumps = journey.skill("液压", hydraulic);

    propose(journey, skills(pumps, "谁也不会的" + journey.mark))
        .statusCode(200)
        .body("teams", hasSize(1))
        .body("teams[0].uncovered", contains(1));
  }

  @Test
  void withoutWordOfAnOfficerTheCaseSaysWhatItNeeds() {
    Journey journey = Journey.aCaseToDispatch();

    propose(journey, Map.of()).statusCode(200).body("skills.name", contains("数控车铣"));
  }

  @Test
  void anOccupationIsNamedByItsListAndCoveredByThoseOfIt() {
    Journey journey = Journey.aCaseToDispatch();

    propose(journey, Map.of("skills", List.of(Map.of("occupationCode", "6-18"))))
        .statusCode(200)
        .body("skills[0].occupationCode", equalTo("6-18"))
        .body("skills[0].name", containsString("人员"));
  }

  @Test
  void aTeamOfOnesOwnChoiceIsLookedAtInTheSameWay() {
    Journey journey = Journey.aCaseToDispatch();
    Craftsman unknown = aCraftsman("外来一");
    journey.strangers(unknown);
    String pumps = journey.skill("液压", hydraulic);
    String wires = journey.skill("电气控制", electrical);
    LocalDate tomorrow = LocalDate.now().plusDays(1);
    absent(hydraulic, tomorrow.datesUntil(tomorrow.plusDays(30)).toArray(LocalDate[]::new));
    Map<String, Object> team =
        Map.of(
            "craftsmanIds", List.of(hydraulic.id(), unknown.id()),
            "leadCraftsmanId", unknown.id());

    propose(journey, Map.of("skills", named(pumps, wires), "team", team))
        .statusCode(200)
        .body("team.members.name", contains(unknown.name(), hydraulic.name()))
        .body("team.members[0].parts", empty())
        .body("team.leadReason", equalTo("由工会指定带队"))
        .body("team.uncovered", contains(1))
        .body("team.conflicts.kind", hasItem("NO_COMMON_TIME"))
        .body("team.conflicts.find { it.kind == 'ABSENT' }.text", containsString("不在岗"))
        .body("team.commonHalfDays", empty())
        .body("teams[0].uncovered", empty());
  }

  @Test
  void whatCannotBeIsRefusedWhereItStands() {
    Journey journey = Journey.aCaseToDispatch();
    String pumps = journey.skill("液压", hydraulic);
    List<Map<String, String>> one = named(pumps);

    propose(journey, Map.of("skills", Stream.generate(() -> one.getFirst()).limit(6).toList()))
        .statusCode(400)
        .body("violations[0].field", equalTo("skills"));
    propose(journey, Map.of("skills", List.of(Map.of("name", " "))))
        .statusCode(400)
        .body("violations[0].field", equalTo("skills[0].name"));
    propose(journey, Map.of("skills", List.of(Map.of("occupationCode", "9-99"))))
        .statusCode(400)
        .body("violations[0].field", equalTo("skills[0].occupationCode"));
    propose(journey, Map.of("skills", one, "team", team(hydraulic.id(), electrical.id())))
        .statusCode(400)
        .body("violations[0].field", equalTo("team.leadCraftsmanId"));
    propose(journey, Map.of("skills", one, "team", team(UUID.randomUUID(), null)))
        .statusCode(400)
        .body("violations[0].field", equalTo("team.craftsmanIds[0]"));
  }

  @Test
  void withoutTalentNothingIsProposed() {
    Journey journey = Journey.aCaseToDispatch();
    String pumps = journey.skill("液压", hydraulic);
    journey.talentAway(true);

    propose(journey, skills(pumps)).statusCode(503).body("detail", containsString("工匠库"));
  }

  @Test
  void onlyOfficersInScopePutTeamsTogether() {
    Journey journey = Journey.aCaseToDispatch();

    propose(journey, Tokens.officer("3205"), Map.of()).statusCode(404);
    propose(journey, journey.enterprise, Map.of()).statusCode(403);
  }

  private static Map<String, Object> team(UUID member, UUID lead) {
    return lead == null
        ? Map.of("craftsmanIds", List.of(member))
        : Map.of("craftsmanIds", List.of(member), "leadCraftsmanId", lead);
  }

  private static Map<String, Object> skills(String... names) {
    return Map.of("skills", named(names));
  }

  private static List<Map<String, String>> named(String... names) {
    return Stream.of(names).map(name -> Map.of("name", name)).toList();
  }

  private static ValidatableResponse propose(Journey journey, Map<String, ?> body) {
    return propose(journey, journey.officer, body);
  }

  private static ValidatableResponse propose(Journey journey, String token, Map<String, ?> body) {
    return as(token).body(body).post("/api/v1/help-requests/{id}/team-proposal", journey.id).then();
  }
}
