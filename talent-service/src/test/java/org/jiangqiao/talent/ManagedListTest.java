package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ManagedListTest {

  @Test
  void theQueueOfAnOfficerIsPagedWithoutLossOrRepetition() {
    List<String> submitted =
        List.of(
            Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·排队一", "450102")).id(),
            Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·排队二", "450103")).id(),
            Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·排队三", "450102")).id());
    String officer = Tokens.officer("45");
    var first =
        given()
            .auth()
            .oauth2(officer)
            .queryParam("status", "SUBMITTED")
            .queryParam("limit", 2)
            .get("/api/v1/craftsmen/managed")
            .then()
            .statusCode(200)
            .body("items.id", equalTo(submitted.subList(0, 2)))
            .extract();
    given()
        .auth()
        .oauth2(officer)
        .queryParam("status", "SUBMITTED")
        .queryParam("limit", 2)
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(submitted.subList(2, 3)))
        .body("nextCursor", nullValue());
    given()
        .auth()
        .oauth2(officer)
        .queryParam("region", "450103")
        .queryParam("q", "排队")
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(submitted.subList(1, 2)))
        .body("items.name", not(hasItem("演示工匠·排队一")));
  }
}
