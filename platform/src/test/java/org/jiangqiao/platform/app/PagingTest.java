package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.tool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PagingTest {

  @Test
  void everyItemIsOnExactlyOnePage() {
    for (int i = 0; i < 7; i++) {
      tool("page " + i).post(TOOLS).then().statusCode(201);
    }
    List<String> found = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page =
          given()
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .queryParam("limit", 3)
              .get(TOOLS)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertTrue(page.getList("items").size() <= 3);
      found.addAll(page.getList("items.id"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertTrue(found.size() >= 7);
    assertEquals(found.size(), new HashSet<>(found).size());
  }

  @Test
  void nullsAreLeftOutMoneyIsTextAndInstantsAreUtc() {
    tool("page shown").post(TOOLS).then().statusCode(201);
    JsonPath page = given().get(TOOLS).then().extract().jsonPath();
    assertEquals("12.50", page.get("items[0].price"));
    assertTrue(page.getString("items[0].seen").matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"));
    assertTrue(!page.getMap("items[0]").containsKey("note"));
    assertNotNull(page.get("items[0].id"));
  }

  @Test
  void aCursorThatIsNotOursIsInvalid() {
    for (String cursor : List.of("***", "/w", Cursor.encode("a", "b"))) {
      given()
          .queryParam("cursor", cursor)
          .get(TOOLS)
          .then()
          .statusCode(400)
          .body("violations[0].field", equalTo("cursor"));
    }
  }

  @Test
  void theCapHolds() {
    given()
        .get(TOOLS + "?limit=0")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("limit"));
  }
}
