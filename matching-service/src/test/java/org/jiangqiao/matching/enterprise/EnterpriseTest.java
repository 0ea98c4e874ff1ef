package org.jiangqiao.matching.enterprise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class EnterpriseTest {

  private static final String ENTERPRISES = "/api/v1/enterprises";

  @Inject Sql sql;

  private final String account = "owner-" + UUID.randomUUID();
  private final String owner = Tokens.enterprise(account);
  private final String officer = Tokens.officer("440306");

  @Test
  void anEnterpriseIsApprovedByAnOfficerInScope() {
    String id = register(owner, Journey.uscc()).statusCode(201).extract().path("id");

    decide(Tokens.officer("320505"), id, "approval").statusCode(404);
    decide(officer, id, "approval").statusCode(200).body("status", equalTo("APPROVED"));
    decide(officer, id, "approval").statusCode(409).body("detail", containsString("已通过"));
    as(owner)
        .get("/api/v1/notifications")
        .then()
        .body("items.type", hasItem("ENTERPRISE_APPROVED"));
  }

  @Test
  void nobodyAsksForHelpBeforeApproval() {
    register(owner, Journey.uscc()).statusCode(201);

    as(owner)
        .body(
            Map.of(
                "description", "主轴轴承异响",
                "kind", "TECHNICAL_SERVICE",
                "urgency", "NORMAL"))
        .post("/api/v1/help-requests")
        .then()
        .statusCode(409)
        .body("detail", containsString("审核"));
  }

  @Test
  void aRejectedEnterpriseCorrectsItself() {
    String uscc = Journey.uscc();
    String id = register(owner, uscc).extract().path("id");
    as(officer)
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "名称与执照不符"))
        .post(ENTERPRISES + "/{id}/rejection", id)
        .then()
        .statusCode(200);
    as(owner).get(ENTERPRISES + "/me").then().body("rejectReason", equalTo("名称与执照不符"));

    as(owner)
        .header("If-Match", "\"1\"")
        .body(enterprise(uscc))
        .put(ENTERPRISES + "/{id}", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("PENDING"))
        .body("rejectReason", nullValue());
  }

  @Test
  void aWrongCheckCharacterWarnsAndAMalformedCodeIsRefused() {
    String uscc = Journey.uscc();
    char wrong = uscc.charAt(17) == '0' ? '1' : '0';

    register(owner, uscc.substring(0, 17) + wrong)
        .statusCode(201)
        .body("usccWarning", notNullValue());
    register(Tokens.enterprise("short-" + account), "9144")
        .statusCode(400)
        .body("violations[0].field", equalTo("uscc"));
  }

  @Test
  void aCodeAndAnAccountStandForOneEnterprise() {
    String uscc = Journey.uscc();
    register(owner, uscc).statusCode(201).body("usccWarning", nullValue());

    register(owner, Journey.uscc()).statusCode(409);
    register(Tokens.enterprise("other-" + account), uscc)
        .statusCode(409)
        .body("type", equalTo("https://jiangqiao.org/problems/duplicate"));
  }

  @Test
  void anOfficerRegistersOneWithoutAccount() {
    register(officer, Journey.uscc()).statusCode(201).body("status", equalTo("PENDING"));
    register(Tokens.officer("3205"), Journey.uscc()).statusCode(404);
  }

  @Test
  void aMemberActsForTheEnterpriseToo() {
    String id = register(owner, Journey.uscc()).extract().path("id");
    String colleague = "colleague-" + account;

    as(owner)
        .body(Map.of("accountId", colleague))
        .post(ENTERPRISES + "/{id}/members", id)
        .then()
        .statusCode(200);

    as(Tokens.enterprise(colleague)).get(ENTERPRISES + "/me").then().body("id", equalTo(id));
    as(Tokens.enterprise("stranger")).get(ENTERPRISES + "/{id}", id).then().statusCode(404);
  }

  @Test
  void theListKeepsToTheScope() {
    String id = register(owner, Journey.uscc()).extract().path("id");

    list("44", "&status=PENDING&q=演示").body("items.id", hasItem(id));
    list("44", "&status=APPROVED").body("items.id", not(hasItem(id)));
    list("44", "&region=4401").body("items.id", not(hasItem(id)));
    list("3205", "").body("items.id", not(hasItem(id)));
  }

  @Test
  void phoneNumbersAreUnreadableInTheDatabase() {
    String id =
        register(owner, Journey.uscc())
            .body("contactMobile", equalTo("13800138000"))
            .extract()
            .path("id");

    String stored =
        sql.one(
                "SELECT contact_mobile FROM enterprise WHERE id = ?",
                row -> row.getString(1),
                UUID.fromString(id))
            .orElseThrow();
    assertFalse(stored.contains("138"));
  }

  private static ValidatableResponse list(String scope, String query) {
    return as(Tokens.officer(scope)).get(ENTERPRISES + "?limit=100" + query).then().statusCode(200);
  }

  private static ValidatableResponse register(String token, String uscc) {
    return as(token).body(enterprise(uscc)).post(ENTERPRISES).then();
  }

  private static Map<String, Object> enterprise(String uscc) {
    return Map.of(
        "name", "演示企业·宝安精密机械",
        "uscc", uscc,
        "sizeClass", "SMALL",
        "industryCode", "34",
        "regionCode", "440306",
        "specialisedLevel", "LITTLE_GIANT",
        "contactMobile", "13800138000");
  }

  private static ValidatableResponse decide(String token, String id, String decision) {
    String tag = as(token).get(ENTERPRISES + "/{id}", id).header("ETag");
    return as(token)
        .header("If-Match", tag == null ? "\"0\"" : tag)
        .post(ENTERPRISES + "/{id}/" + decision, id)
        .then();
  }
}
