package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, as the running service tells it, against every role. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContractSecurityTest {

  /** With the health checks, where no client gets to. */
  @TestHTTPResource(value = "openapi", management = true)
  URI contract;

  private static final Set<String> PUBLIC =
      Set.of("searchCraftsmen", "getCraftsman", "getCodeList", "listStudios", "getStudio");

  private static final Map<String, String> TOKENS =
      Map.of(
          "enterprise", Tokens.enterprise("stranger"),
          "craftsman", Tokens.craftsman("stranger"),
          "union-officer", Tokens.officer("999999"),
          "reviewer", Tokens.reviewer("CN"),
          "platform-admin", Tokens.admin(),
          "service", Tokens.service());

  private record Operation(String id, String method, String path, Set<String> roles) {

    Response call(RequestSpecification request) {
      String concrete =
          path.replace("{id}", UUID.randomUUID().toString())
              .replace("{version}", UUID.randomUUID().toString())
              .replace("{memberId}", UUID.randomUUID().toString())
              .replace("{resultId}", UUID.randomUUID().toString())
              .replace("{list}", "regions")
              .replace("{service}", "talent")
              .replace("{eventId}", UUID.randomUUID().toString())
              .replace("{subscriber}", "matching");
      boolean upload = path.endsWith("/editions") || path.endsWith("/pool/imports");
      String body = upload ? "multipart/form-data" : "application/json";
      if (method.equals("GET")) {
        return request.get(concrete);
      }
      return request.header("Content-Type", body).header("If-Match", "*").request(method, concrete);
    }
  }

  private List<Operation> operations() throws Exception {
    JsonNode api = new ObjectMapper().readTree(contract());
    List<Operation> operations = new ArrayList<>();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(
                                    method.getValue().path("operationId").asText(),
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    roles(method.getValue())))));
    return operations;
  }

  private String contract() {
    return given()
        .queryParam("format", "json")
        .get(contract)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Set<String> roles(JsonNode operation) {
    Set<String> roles = new TreeSet<>();
    operation
        .path("security")
        .forEach(scheme -> scheme.path("oidc").forEach(role -> roles.add(role.asText())));
    return roles;
  }

  @Test
  void withoutATokenNothingAnswersButWhatIsPublic() throws Exception {
    List<Operation> operations = operations();
    assertTrue(operations.size() >= 17, () -> "operations: " + operations);
    for (Operation operation : operations) {
      int status = operation.call(given()).statusCode();
      if (PUBLIC.contains(operation.id())) {
        assertTrue(status == 200 || status == 404, operation + " answered " + status);
      } else {
        assertEquals(401, status, operation.toString());
      }
    }
  }

  @Test
  void aRoleThatAnOperationDoesNotNameIsRefused() throws Exception {
    for (Operation operation : operations()) {
      if (PUBLIC.contains(operation.id())) {
        continue;
      }
      assertFalse(operation.roles().isEmpty(), operation + " names no role");
      TOKENS.forEach(
          (role, token) -> {
            if (!operation.roles().contains(role)) {
              assertEquals(
                  403,
                  operation.call(given().auth().oauth2(token)).statusCode(),
                  operation + " as " + role);
            }
          });
    }
  }

  @Test
  void noOneGetsHoldOfAnEntryThatIsNotTheirs() throws Exception {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·合同一"));
    Studios.Led studio = Studios.anAccreditedOne();
    Map<String, Object> merge =
        Map.of("survivorId", UUID.randomUUID(), "survivorVersion", 0, "otherVersion", 0);
    Map<String, Object> bodies = new HashMap<>(studioBodies());
    bodies.putAll(
        Map.of(
            "updateCraftsman", Registrations.complete("演示工匠·合同一"),
            "changeAvailability", Map.of("monthlyCapacity", 1, "absences", List.of()),
            "returnCraftsman", Map.of("reason", "理由"),
            "suspendCraftsman", Map.of("reason", "理由"),
            "discloseContact", Map.of("reason", "理由"),
            "mergeDuplicate", merge,
            "previewDuplicateMerge", merge,
            "tellDuplicateApart", Map.of(),
            "addEvidence",
                Map.of(
                    "kind", "LESSON", "title", "题", "summary", "述", "occurredOn", "2025-01-01")));
    for (Operation operation : operations()) {
      if (PUBLIC.contains(operation.id()) || !operation.path().contains("{id}")) {
        continue;
      }
      for (String token :
          Stream.of("craftsman", "union-officer")
              .filter(operation.roles()::contains)
              .map(TOKENS::get)
              .toList()) {
        RequestSpecification request =
            given().auth().oauth2(token).header("If-Match", "*").contentType("application/json");
        if (bodies.containsKey(operation.id())) {
          request.body(bodies.get(operation.id()));
        }
        assertEquals(
            404,
            request
                .request(
                    operation.method(),
                    operation
                        .path()
                        .replace("{id}", own(operation, member, studio))
                        .replace("{version}", UUID.randomUUID().toString())
                        .replace("{memberId}", UUID.randomUUID().toString())
                        .replace("{resultId}", UUID.randomUUID().toString()))
                .statusCode(),
            operation.toString());
      }
    }
  }

  private static String own(Operation operation, Pool.Member member, Studios.Led studio) {
    return operation.path().startsWith("/api/v1/studios/") ? studio.id() : member.id();
  }

  private static Map<String, Object> studioBodies() {
    Map<String, String> reason = Map.of("reason", "理由");
    String someone = UUID.randomUUID().toString();
    return Map.of(
        "updateStudio", Studios.complete("合同工作室"),
        "accreditStudio", Studios.accreditation("ENTERPRISE", 0),
        "refuseStudio", reason,
        "assessStudio", Studios.renewal(),
        "revokeStudio", reason,
        "replaceStudioLeader", Map.of("craftsmanId", someone, "reason", "理由"),
        "inviteStudioMember", Map.of("craftsmanId", someone),
        "endStudioMembership", reason,
        "addStudioResult", Map.of("title", "题", "year", 2025, "kind", "PATENT"));
  }

  @Test
  void whatOurServicesTellEachOtherIsInNoContractAndForNoPerson() {
    assertFalse(contract().contains("/internal"));
    for (String path :
        List.of(
            "/internal/candidates/search",
            "/internal/craftsmen/lookup",
            "/internal/craftsmen/calendars")) {
      given().contentType("application/json").body("{}").post(path).then().statusCode(401);
      TOKENS.forEach(
          (role, token) -> {
            if (!role.equals("service")) {
              given()
                  .auth()
                  .oauth2(token)
                  .contentType("application/json")
                  .body("{}")
                  .post(path)
                  .then()
                  .statusCode(403);
            }
          });
    }
  }
}
