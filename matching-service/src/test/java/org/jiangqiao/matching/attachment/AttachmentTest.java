package org.jiangqiao.matching.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class AttachmentTest {

  private static final byte[] PDF = "%PDF-1.4\n%示例\n%%EOF".getBytes(StandardCharsets.UTF_8);

  @Inject MutableClock clock;

  private Journey journey;

  @BeforeEach
  void anEnterprise() {
    journey = Journey.anApprovedEnterprise();
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void thePartiesReadWhatBelongsToTheCase() {
    String id = upload("现场.pdf", PDF).statusCode(201).extract().path("id");
    attach(List.of(id)).statusCode(201);

    String url =
        as(journey.enterprise)
            .get("/api/v1/attachments/{id}", id)
            .then()
            .statusCode(200)
            .body("mediaType", equalTo("application/pdf"))
            .body("size", equalTo(PDF.length))
            .extract()
            .path("url");

    byte[] content =
        given()
            .urlEncodingEnabled(false)
            .get(url)
            .then()
            .statusCode(200)
            .header("Content-Disposition", startsWith("inline"))
            .extract()
            .asByteArray();
    assertArrayEquals(PDF, content);
    as(Tokens.enterprise("stranger")).get("/api/v1/attachments/{id}", id).then().statusCode(404);
    as(Tokens.officer("3205")).get("/api/v1/attachments/{id}", id).then().statusCode(404);
  }

  @Test
  void aLinkOpensForAShortTimeOnly() {
    String url = upload("现场.pdf", PDF).extract().path("url");
    given().urlEncodingEnabled(false).get(url + "0").then().statusCode(403);

    clock.advance(Duration.ofMinutes(16));

    given().urlEncodingEnabled(false).get(url).then().statusCode(403);
  }

  @Test
  void theTypeIsWhatTheContentSays() {
    upload(
            "harmless.pdf",
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))
        .statusCode(415);
  }

  @Test
  void tooLargeIsRefused() {
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    large.writeBytes(PDF);
    byte[] noise = new byte[10 * 1024 * 1024];
    new Random(1).nextBytes(noise);
    large.writeBytes(noise);

    upload("large.pdf", large.toByteArray()).statusCode(413);
  }

  @Test
  void aCaseHasAtMostTenAndOnlyOnesOwn() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ids.add(upload(i + ".pdf", PDF).extract().path("id"));
    }
    String draft =
        attach(ids).statusCode(201).body("attachments.size()", equalTo(10)).extract().path("id");
    journey.id = draft;
    String another = upload("11.pdf", PDF).extract().path("id");
    as(journey.enterprise)
        .body(Map.of("text", "再补一张", "attachmentIds", List.of(another)))
        .post("/api/v1/help-requests/{id}/messages", draft)
        .then()
        .statusCode(409);
    journey.act(journey.enterprise, "submission", Map.of()).statusCode(200);
    as(journey.enterprise)
        .body(Map.of("text", "再补一张", "attachmentIds", List.of(another)))
        .post("/api/v1/help-requests/{id}/messages", draft)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("attachmentIds"));
    Journey stranger = Journey.anApprovedEnterprise();
    Map<String, Object> body = new HashMap<>(stranger.draft("NORMAL", "借用别人的附件"));
    body.put("attachmentIds", List.of(another));
    as(stranger.enterprise).body(body).post("/api/v1/help-requests").then().statusCode(400);
  }

  private ValidatableResponse attach(List<String> ids) {
    Map<String, Object> body = new HashMap<>(journey.draft("NORMAL", "主轴轴承异响，见附件"));
    body.put("attachmentIds", ids);
    return as(journey.enterprise).body(body).post("/api/v1/help-requests").then();
  }

  private ValidatableResponse upload(String name, byte[] content) {
    return given()
        .auth()
        .oauth2(journey.enterprise)
        .multiPart("file", name, content, "application/pdf")
        .post("/api/v1/attachments")
        .then();
  }
}
