package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What the service holds about a person, for that person. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PersonalDataTest {

  private static final String ENTRY = "kept.find { it.kind == 'poolEntries' }.records";

  private static ValidatableResponse export(String token) {
    return given().auth().oauth2(token).get("/api/v1/personal-data/talent").then();
  }

  @Test
  void aCraftsmanGetsTheWholeEntryWithEveryChangeAndContactInClear() {
    Map<String, Object> registration = Registrations.complete("演示工匠·本人一");
    Pool.Member member = Pool.aDraft(registration);
    given()
        .auth()
        .oauth2(member.token())
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(Registrations.with(registration, "employer", "演示二厂"))
        .put("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200);
    export(member.token())
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("account", equalTo(member.account()))
        .body(ENTRY, hasSize(1))
        .body(ENTRY + "[0].contact.mobile", equalTo("10000000011"))
        .body(ENTRY + "[0].profile.particulars.employer", equalTo("演示二厂"))
        .body(ENTRY + "[0].history.action", contains("REGISTERED", "UPDATED"))
        .body(ENTRY + "[0].history[1].replaced.particulars.employer", equalTo("演示精密机械有限公司"));
    export(member.token())
        .body(
            "kept.find { it.kind == 'auditEntries' }.records.action",
            hasItem("personal-data.exported"));
  }

  @Test
  void nobodyGetsAnythingAboutOthers() {
    Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·本人二"));
    export(Pool.COUNTY)
        .statusCode(200)
        .body(ENTRY, hasSize(0))
        .body(not(containsString("演示工匠·本人二")));
  }

  @Test
  void aServiceAnswersForItselfAlone() {
    given()
        .auth()
        .oauth2(Tokens.craftsman("someone"))
        .get("/api/v1/personal-data/matching")
        .then()
        .statusCode(404);
  }
}
