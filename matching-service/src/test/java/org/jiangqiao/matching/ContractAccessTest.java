package org.jiangqiao.matching;

import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.testing.CaseIds;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the contract: without a token, in a wrong role, out of scope. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class ContractAccessTest {

  private static final Path CONTRACT = Path.of("../contracts/matching-service.json");

  private static final Set<String> PUBLIC =
      Set.of("getStatisticsSummary", "getStatisticsBreakdown", "getAttachmentContent");

  /** Everybody who has logged in, each for their own. */
  private static final Set<String> PERSONAL =
      Set.of(
          "listNotifications",
          "readAllNotifications",
          "streamNotifications",
          "countUnreadNotifications",
          "readNotification",
          "getServiceLevelPolicy",
          "getPersonalData");

  /** E enterprise, C craftsman, U union officer. */
  private static final Map<String, String> ROLES =
      Stream.of(
              "uploadAttachment ECU, getAttachment ECU, listCaseStudies U, getCaseStudy U",
              "editCaseStudy U, publishCaseStudy U, withdrawCaseStudy U, listEngagements CU",
              "getEngagement ECU, planVisit CU, registerEnterprise EU, listEnterprises U",
              "getMyEnterprise E, updateEnterprise E, getEnterprise EU, approveEnterprise U",
              "addEnterpriseMember E, rejectEnterprise U, listMyHelpRequests EC",
              "createHelpRequest E, listHelpRequestQueue U, updateHelpRequest E",
              "getHelpRequest ECU, listCandidates EU, closeHelpRequest U",
              "solveByConsultation E, engageCraftsmen U, listCaseInvitations EU",
              "inviteCraftsman U, runMatch U, proposeTeam U, postMessage ECU, listMessages ECU",
              "acceptMessage E, confirmOutcome E, reopenHelpRequest EU, listSimilarCases ECU",
              "submitHelpRequest E, getHelpRequestTimeline ECU, judgeAnswer E",
              "requestVisit EU, withdrawHelpRequest E, listMyInvitations C, getInvitation ECU",
              "acceptInvitation C, declineInvitation C, withdrawInvitation U, listOutcomes U",
              "releaseCraftsman U, listAuditEntries UA, listDeliveries A, replayDelivery A",
              "listWebhooks A, createWebhook A, deleteWebhook A, enableWebhook A, pauseWebhook A",
              "getWebhookSecret A, changeWebhookSecret A, replayWebhook A",
              "returnOutcome U, verifyOutcome U, changeServiceLevelPolicy UA",
              "listMatchPolicies UA, getMatchPolicy UA, changeMatchPolicy U, replayMatchPolicy U",
              "orderWeekPlan U, listWeekPlans U, getWeekPlan U, streamWeekPlan U",
              "decideWeekPlanVisit U, replanWeek U, acceptWeekPlan U, discardWeekPlan U",
              "inviteTeam U, getServiceTeam ECU, changeServiceTeam U, withdrawServiceTeam U",
              "listSuitableRequests CU, getOwnStanding C, getFairnessReport U",
              "importHolidayNotice A, listHolidayNotices UA, getWorkingCalendar UA",
              "getStatisticsFunnel U, cancelVisit CU, checkInVisit C, reportVisit C")
          .flatMap(line -> Stream.of(line.split(", ")))
          .map(entry -> entry.split(" "))
          .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));

  private record Operation(String id, String method, String path) {}

  private static CaseIds ids;

  /** Once for all tests, none of which may change it. */
  @BeforeEach
  void aCaseWithEverything() {
    if (ids == null) {
      ids = CaseIds.ofAVerifiedCase(aCraftsman("焊工一"));
    }
  }

  @Test
  void everyOperationIsKnownHere() throws IOException {
    Set<String> known = new TreeSet<>(ROLES.keySet());
    known.addAll(PUBLIC);
    known.addAll(PERSONAL);

    assertEquals(new TreeSet<>(operations().stream().map(Operation::id).toList()), known);
  }

  @Test
  void withoutATokenThereIsNothing() throws IOException {
    Map<String, Integer> wrong = new TreeMap<>();
    for (Operation operation : operations()) {
      int status = send(RestAssured.given().contentType(ContentType.JSON), operation);
      if (!PUBLIC.contains(operation.id()) && status != 401) {
        wrong.put(operation.id(), status);
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void aWrongRoleIsForbidden() throws IOException {
    Map<String, Integer> wrong = new TreeMap<>();
    int checked = 0;
    for (Operation operation : operations()) {
      for (Map.Entry<String, String> role : strangers().entrySet()) {
        String allowed = ROLES.get(operation.id());
        if (allowed != null && !allowed.contains(role.getKey())) {
          int status = send(as(role.getValue()), operation);
          checked++;
          if (status != 403) {
            wrong.put(operation.id() + " " + role.getKey(), status);
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
    assertTrue(checked > 100, "only " + checked);
  }

  @Test
  void ofAnothersCaseNothingExists() throws IOException {
    Map<String, Integer> wrong = new TreeMap<>();
    List<Operation> ofSomething =
        operations().stream()
            .filter(operation -> operation.path().contains("{"))
            // Lists in one's own scope, of whatever service: there are none of somebody else's.
            .filter(operation -> !operation.path().endsWith("/years/{year}"))
            .filter(operation -> !operation.path().endsWith("{service}/audit-entries"))
            .filter(operation -> !operation.path().endsWith("{service}/deliveries"))
            .filter(operation -> !operation.path().endsWith("{service}/webhooks"))
            .toList();
    for (Operation operation : ofSomething) {
      for (Map.Entry<String, String> role : strangers().entrySet()) {
        String allowed = ROLES.get(operation.id());
        if (allowed != null && allowed.contains(role.getKey())) {
          int status = send(as(role.getValue()), operation);
          if (status != 404) {
            wrong.put(operation.id() + " " + role.getKey(), status);
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** The right roles, but another enterprise, another craftsman, another city. */
  private static Map<String, String> strangers() {
    return Map.of(
        "E", Tokens.enterprise("stranger-" + UUID.randomUUID()),
        "C", Tokens.craftsman("stranger-" + UUID.randomUUID()),
        "U", Tokens.officer("3205"),
        "R", Tokens.reviewer("4403"),
        "A", Tokens.admin(),
        "S", Tokens.service());
  }

  private int send(RequestSpecification request, Operation operation) {
    String path = ids.fill(operation.path());
    request.header("If-Match", "*").header("Accept", "*/*");
    if (operation.id().equals("importHolidayNotice")) {
      request
          .contentType("multipart/form-data")
          .multiPart("file", "a.csv", new byte[] {'a'})
          .multiPart("year", "2040")
          .multiPart("source", "x");
    } else if (operation.id().equals("uploadAttachment")) {
      request.contentType("multipart/form-data").multiPart("file", "a.pdf", new byte[] {1});
    } else if (!operation.method().equals("GET")) {
      request.body(BODIES.getOrDefault(operation.id(), Map.of()));
    }
    return request.request(operation.method(), path).statusCode();
  }

  private static final Map<String, Map<String, ?>> BODIES =
      Map.ofEntries(
          Map.entry("judgeAnswer", Map.of("solved", true)),
          Map.entry("confirmOutcome", Map.of("solved", true, "rating", 5)),
          Map.entry("withdrawHelpRequest", Map.of("reason", "不需要了")),
          Map.entry("closeHelpRequest", Map.of("reason", "无法解决")),
          Map.entry("reopenHelpRequest", Map.of("reason", "再次出现")),
          Map.entry("returnOutcome", Map.of("reason", "请补充")),
          Map.entry("rejectEnterprise", Map.of("reason", "不符")),
          Map.entry("cancelVisit", Map.of("reason", "改期")),
          Map.entry("replayWebhook", Map.of("since", "2026-11-20T00:00:00Z")),
          Map.entry(
              "createWebhook",
              Map.of("url", "https://example.org/", "types", List.of("*"), "description", "外部")),
          Map.entry("pauseWebhook", Map.of("reason", "维护")),
          Map.entry("orderWeekPlan", Map.of("week", "2026-11-30")),
          Map.entry("decideWeekPlanVisit", Map.of("pinned", false)),
          Map.entry("releaseCraftsman", Map.of("reason", "没有回音")),
          Map.entry("declineInvitation", Map.of("reason", "BUSY")),
          Map.entry("addEnterpriseMember", Map.of("accountId", "someone")),
          Map.entry("postMessage", Map.of("text", "您好")),
          Map.entry(
              "inviteCraftsman", Map.of("craftsmanId", UUID.randomUUID(), "purpose", "VISIT")),
          Map.entry("engageCraftsmen", engagement()),
          Map.entry("inviteTeam", team()),
          Map.entry("changeServiceTeam", team()),
          Map.entry("withdrawServiceTeam", Map.of("reason", "另有安排")),
          Map.entry("changeMatchPolicy", Map.of("weights", Map.of("RELEVANCE", 1), "note", "试")),
          Map.entry("replayMatchPolicy", Map.of("weights", Map.of("RELEVANCE", 1))),
          Map.entry(
              "planVisit",
              Map.of(
                  "plannedStart", "2026-11-24T01:00:00Z",
                  "plannedEnd", "2026-11-24T04:00:00Z",
                  "place", "一车间")),
          Map.entry("reportVisit", Map.of("findings", "发现", "measures", "措施", "workersTrained", 1)),
          Map.entry(
              "updateHelpRequest",
              Map.of(
                  "description", "主轴轴承异响",
                  "kind", "TECHNICAL_SERVICE",
                  "urgency", "NORMAL")),
          Map.entry(
              "updateEnterprise",
              Map.of(
                  "name", "演示企业",
                  "uscc", Journey.uscc(),
                  "sizeClass", "SMALL",
                  "industryCode", "34",
                  "regionCode", "440306")),
          Map.entry(
              "editCaseStudy",
              Map.of(
                  "title", "案例",
                  "symptom", "现象",
                  "cause", "原因",
                  "remedy", "处理",
                  "verification", "验证")));

  private static Map<String, ?> engagement() {
    UUID craftsman = UUID.randomUUID();
    return Map.of("craftsmanIds", List.of(craftsman), "leadCraftsmanId", craftsman);
  }

  private static Map<String, ?> team() {
    UUID lead = UUID.randomUUID();
    return Map.of(
        "skills", List.of(Map.of("name", "液压")),
        "team", Map.of("craftsmanIds", List.of(lead, UUID.randomUUID()), "leadCraftsmanId", lead));
  }

  private static List<Operation> operations() throws IOException {
    List<Operation> operations = new ArrayList<>();
    JsonNode paths = new ObjectMapper().readTree(CONTRACT.toFile()).path("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("operationId")) {
          operations.add(
              new Operation(
                  method.getValue().path("operationId").asText(),
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey()));
        }
      }
    }
    return operations;
  }
}
