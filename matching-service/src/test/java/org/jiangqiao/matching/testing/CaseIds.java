package org.jiangqiao.matching.testing;

import static org.awaitility.Awaitility.await;
import static org.jiangqiao.matching.testing.Journey.as;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.matching.testing.Journey.Craftsman;

/** The ids of everything that a case leaves behind, by the first part of the path they stand in. */
public final class CaseIds {

  private final Map<String, String> byResource;
  private final String message;

  private CaseIds(Map<String, String> byResource, String message) {
    this.byResource = byResource;
    this.message = message;
  }

  public static CaseIds ofAVerifiedCase(Craftsman craftsman) {
    Journey journey = Journey.aConfirmedCase(craftsman);
    String outcome = journey.get().extract().path("outcome.id");
    as(journey.officer)
        .header("If-Match", "*")
        .post("/api/v1/outcomes/{id}/verification", outcome)
        .then()
        .statusCode(200);
    return new CaseIds(
        Map.of(
            "help-requests", journey.id,
            "enterprises", journey.enterpriseId,
            "outcomes", outcome,
            "engagements", journey.engagementId(),
            "visits", journey.get().extract().<String>path("engagement.visits[0].id"),
            "invitations",
                journey.invitations(craftsman, "ACCEPTED").getFirst().get("id").toString(),
            "attachments", attachment(journey),
            "notifications", journey.id,
            "case-studies", caseStudy(journey),
            "week-plans", weekPlan(journey)),
        journey.id);
  }

  private static String attachment(Journey journey) {
    return as(journey.enterprise)
        .contentType("multipart/form-data")
        .multiPart("file", "a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String weekPlan(Journey journey) {
    LocalDate monday = LocalDate.now().plusYears(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return as(journey.officer)
        .body(Map.of("week", monday.toString(), "seconds", 1))
        .post("/api/v1/week-plans")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  /** Drafted by scheduled work after the verification. */
  private static String caseStudy(Journey journey) {
    String find = "items.find { it.helpRequestId == '" + journey.id + "' }?.id";
    return await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                as(journey.officer)
                    .get("/api/v1/case-studies?limit=100")
                    .then()
                    .extract()
                    .<String>path(find),
            id -> id != null);
  }

  public String fill(String path) {
    String filled =
        path.replace("{messageId}", message)
            .replace("{visitId}", message)
            .replace("{year}", "2040")
            .replace("{version}", "999999")
            .replace("{service}", "matching")
            .replace("{eventId}", message)
            .replace("{subscriber}", "talent")
            .replace("webhooks/{id}", "webhooks/" + message);
    for (String resource : List.copyOf(byResource.keySet())) {
      filled = filled.replace(resource + "/{id}", resource + "/" + byResource.get(resource));
    }
    return filled;
  }
}
