package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.jiangqiao.platform.testing.Tokens;

/** What the tests send. */
final class Requests {

  static final String TOOLS = "/api/v1/tools";

  private Requests() {}

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  static RequestSpecification tool(String name) {
    return as(Tokens.enterprise("e1"))
        .contentType(ContentType.JSON)
        .body("{\"name\":\"" + name + "\",\"weight\":1}");
  }
}
