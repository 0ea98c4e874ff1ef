package org.jiangqiao.local.sample;

import static org.jiangqiao.local.Messages.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.StreamSupport;
import org.jiangqiao.local.Failure;
import org.jiangqiao.local.sample.Steps.Change;

/** One help request and what its people do with it. */
final class Case {
  private static final int PATIENCE_SECONDS = 120;

  private final Api api;
  private final Steps steps;
  private final Account enterprise;
  private final String path;

  Case(Api api, Steps steps, Account enterprise, String id) {
    this.api = api;
    this.steps = steps;
    this.enterprise = enterprise;
    this.path = "/help-requests/" + id;
  }

  void tell(String key, JsonNode step) {
    Account by = new Account(step.get("by").asText());
    String does = step.get("do").asText();
    JsonNode body = step.path("body");
    switch (does) {
      case "submit" -> steps.change(key, Change.step(by, path, "submission"));
      case "await" -> awaitAnswer();
      case "verdict" -> {
        if (answered() || body.path("solved").asBoolean()) {
          steps.change(key, Change.step(by, path, does, orEmpty(body)));
        }
      }
      case "visit-request", "outcome" ->
          steps.change(key, Change.step(by, path, does, orEmpty(body)));
      case "consultation-solved" ->
          steps.change(key, Change.step(by, path, does, solvedBy(step, orEmpty(body))));
      case "invite" -> steps.take(key, () -> invite(key, by, step));
      case "accept" -> steps.take(key, () -> accept(by));
      case "message" -> steps.take(key, () -> api.create(by, path + "/messages", body, key));
      case "engage" -> steps.take(key, () -> engage(key, by, step));
      case "plan-visit" -> steps.take(key, () -> planVisit(key, by, step));
      case "check-in", "report" -> steps.take(key, () -> visit(by, does, orEmpty(body)));
      case "verify" -> steps.take(key, () -> verify(by));
      case "publish-case-study" -> steps.take(key, () -> publishCaseStudy(by));
      default -> throw new Failure(text("sample.unknown-step", does));
    }
  }

  private JsonNode read() {
    return api.get(enterprise, path).body();
  }

  /** Where the corpus had no answer, the case went on by itself: there is nothing to judge. */
  private boolean answered() {
    return read().path("status").asText().equals("ANSWERED");
  }

  /** The answer is found in the background. */
  private void awaitAnswer() {
    for (int waited = 0; waited < PATIENCE_SECONDS; waited++) {
      if (!read().path("status").asText().equals("SUBMITTED")) {
        return;
      }
      Api.pause(1);
    }
    throw new Failure(text("sample.case-slow", path, PATIENCE_SECONDS));
  }

  private ObjectNode solvedBy(JsonNode step, ObjectNode body) {
    return step.has("craftsman") ? body.put("craftsmanId", craftsman(step, "craftsman")) : body;
  }

  /** The platform invites by itself too, and may have been quicker. */
  private void invite(String key, Account officer, JsonNode step) {
    String craftsman = craftsman(step, "craftsman");
    if (!invited(officer, craftsman)) {
      ObjectNode body =
          Api.JSON
              .createObjectNode()
              .put("craftsmanId", craftsman)
              .put("purpose", step.path("purpose").asText("CONSULTATION"));
      try {
        api.create(officer, path + "/invitations", body, key);
      } catch (Refused refused) {
        if (!refused.conflict() || !invited(officer, craftsman)) {
          throw refused;
        }
      }
    }
  }

  private boolean invited(Account officer, String craftsman) {
    JsonNode items = api.get(officer, path + "/invitations?limit=100").body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .anyMatch(invitation -> invitation.path("craftsmanId").asText().equals(craftsman));
  }

  private void accept(Account craftsman) {
    String caseId = path.substring(path.lastIndexOf('/') + 1);
    JsonNode items =
        api.get(craftsman, "/invitations?status=INVITED&limit=100").body().path("items");
    JsonNode invitation =
        StreamSupport.stream(items.spliterator(), false)
            .filter(item -> item.at("/helpRequest/id").asText().equals(caseId))
            .findFirst()
            .orElseThrow(() -> new Failure(text("sample.no-invitation", craftsman.name(), path)));
    String resource = "/invitations/" + invitation.path("id").asText();
    api.change(
        craftsman,
        "POST",
        resource + "/acceptance",
        Api.JSON.createObjectNode(),
        api.get(craftsman, resource).etag());
  }

  private void engage(String key, Account officer, JsonNode step) {
    ObjectNode body = Api.JSON.createObjectNode().put("leadCraftsmanId", craftsman(step, "lead"));
    var craftsmen = body.putArray("craftsmanIds");
    step.get("craftsmen")
        .forEach(name -> craftsmen.add(steps.craftsman(new Account(name.asText()))));
    api.create(officer, path + "/engagements", body, key);
  }

  private void planVisit(String key, Account by, JsonNode step) {
    Instant start =
        Instant.now()
            .truncatedTo(ChronoUnit.HOURS)
            .plus(step.path("startsInHours").asLong(), ChronoUnit.HOURS);
    ObjectNode body =
        Api.JSON
            .createObjectNode()
            .put("plannedStart", start.toString())
            .put(
                "plannedEnd",
                start.plus(step.path("lastsHours").asLong(3), ChronoUnit.HOURS).toString())
            .put("place", step.path("place").asText());
    if (step.has("note")) {
      body.set("note", step.get("note"));
    }
    String engagement = read().at("/engagement/id").asText();
    api.create(by, "/engagements/" + engagement + "/visits", body, key);
  }

  private void visit(Account craftsman, String does, ObjectNode body) {
    JsonNode engagement = read().path("engagement");
    JsonNode visit =
        api.get(craftsman, "/engagements/" + engagement.path("id").asText()).body().at("/visits/0");
    String etag = "\"" + visit.path("version").asText() + "\"";
    api.change(craftsman, "POST", "/visits/" + visit.path("id").asText() + "/" + does, body, etag);
  }

  private void verify(Account officer) {
    JsonNode outcome = read().path("outcome");
    api.change(
        officer,
        "POST",
        "/outcomes/" + outcome.path("id").asText() + "/verification",
        Api.JSON.createObjectNode(),
        "\"" + outcome.path("version").asText() + "\"");
  }

  private void publishCaseStudy(Account officer) {
    String resource = "/case-studies/" + awaitDraft(officer);
    api.change(
        officer,
        "POST",
        resource + "/publication",
        Api.JSON.createObjectNode(),
        api.get(officer, resource).etag());
  }

  /** The case study is drafted in the background. */
  private String awaitDraft(Account officer) {
    String caseId = path.substring(path.lastIndexOf('/') + 1);
    for (int waited = 0; waited < PATIENCE_SECONDS; waited++) {
      for (JsonNode item :
          api.get(officer, "/case-studies?status=DRAFT&limit=100").body().path("items")) {
        if (item.path("helpRequestId").asText().equals(caseId)) {
          return item.path("id").asText();
        }
      }
      Api.pause(1);
    }
    throw new Failure(text("sample.no-case-study", path));
  }

  private String craftsman(JsonNode step, String field) {
    return steps.craftsman(new Account(step.get(field).asText()));
  }

  private static ObjectNode orEmpty(JsonNode body) {
    return body instanceof ObjectNode object ? object : Api.JSON.createObjectNode();
  }
}
