package org.jiangqiao.bench.dispatch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiangqiao.bench.service.Passes;
import org.jiangqiao.bench.service.ServiceProcess;

/** Enterprises, officers and craftsmen as they use matching: over HTTP, again after a failure. */
final class Union {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int PREFIX = 17;

  private final ServiceProcess matching;
  private final Passes passes;
  private final Map<String, String> enterprises = new HashMap<>();

  Union(ServiceProcess matching, Passes passes) {
    this.matching = matching;
    this.passes = passes;
  }

  /** One enterprise in each region. */
  void found() throws IOException {
    for (String region : Cast.REGIONS) {
      String account = "enterprise-" + region;
      ObjectNode enterprise =
          JSON.createObjectNode()
              .put("name", "演示企业·" + region)
              .put("uscc", uscc(enterprises.size()))
              .put("sizeClass", "SMALL")
              .put("industryCode", "34")
              .put("regionCode", region)
              .put("contactMobile", "13800138000");
      JsonNode made = post("/api/v1/enterprises", passes.enterprise(account), enterprise, 201);
      post(
          "/api/v1/enterprises/" + made.path("id").asText() + "/approval",
          passes.officerOfTheNation(),
          JSON.createObjectNode(),
          200);
      enterprises.put(region, account);
    }
  }

  private static String uscc(int number) {
    String body = String.format(Locale.ROOT, "91440300MA6%06d", number).substring(0, PREFIX);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += ALPHABET.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return body + ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Submitted and sent to dispatch; after a failure the same request again makes no second one. */
  UUID submit(Request request) throws IOException {
    String token = passes.enterprise(Objects.requireNonNull(enterprises.get(request.region())));
    ObjectNode draft =
        JSON.createObjectNode()
            .put("description", request.text() + "，第" + request.number() + "次求助")
            .put("kind", "TECHNICAL_SERVICE")
            .put("urgency", request.urgency().name())
            .put("trade", request.trade().name());
    HttpRequest create =
        matching
            .request("/api/v1/help-requests", token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "bench-request-" + request.number())
            .POST(BodyPublishers.ofString(draft.toString(), StandardCharsets.UTF_8))
            .build();
    HttpResponse<String> created = ServiceProcess.require(matching.send(create), 201);
    UUID id = UUID.fromString(JSON.readTree(created.body()).path("id").asText());
    act("/api/v1/help-requests/" + id + "/submission", token);
    act("/api/v1/help-requests/" + id + "/visit-request", passes.officerOfTheNation());
    return id;
  }

  /** What has happened already, because its answer was lost, is 409 and as good. */
  private void act(String path, String token) throws IOException {
    HttpResponse<String> response = matching.send(posted(path, token, JSON.createObjectNode()));
    if (response.statusCode() != 409) {
      ServiceProcess.require(response, 200);
    }
  }

  /** False when it was too late. */
  boolean answer(Ledger.Invited invitation, boolean accepts) throws IOException {
    String path = "/api/v1/invitations/" + invitation.id() + (accepts ? "/acceptance" : "/decline");
    ObjectNode body = JSON.createObjectNode();
    if (!accepts) {
      body.put("reason", "BUSY");
    }
    HttpResponse<String> response =
        matching.send(posted(path, passes.craftsman(invitation.account()), body));
    if (response.statusCode() == 409) {
      return false;
    }
    ServiceProcess.require(response, 200);
    return true;
  }

  /** Of two officers at once one succeeds; gives how many did. */
  int engage(Ledger.Accepted accepted) throws IOException {
    ObjectNode body = JSON.createObjectNode();
    body.putArray("craftsmanIds").add(accepted.craftsmanId().toString());
    body.put("leadCraftsmanId", accepted.craftsmanId().toString());
    HttpResponse<String> response =
        matching.send(
            posted(
                "/api/v1/help-requests/" + accepted.caseId() + "/engagements",
                passes.officerOfTheNation(),
                body));
    if (response.statusCode() == 409) {
      return 0;
    }
    ServiceProcess.require(response, 201);
    return 1;
  }

  private JsonNode post(String path, String token, ObjectNode body, int status) throws IOException {
    return JSON.readTree(
        ServiceProcess.require(matching.send(posted(path, token, body)), status).body());
  }

  private HttpRequest posted(String path, String token, ObjectNode body) {
    return matching
        .request(path, token)
        .header("Content-Type", "application/json")
        .header("If-Match", "*")
        .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
        .build();
  }

  /** Whom talent finds by profile alone, for the policies that are compared. */
  static List<String> candidates(ServiceProcess talent, Passes passes, Request request, int atMost)
      throws IOException {
    ObjectNode query = JSON.createObjectNode().put("text", request.text()).put("limit", atMost);
    HttpRequest search =
        talent
            .request("/internal/candidates/search", passes.service())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(query.toString(), StandardCharsets.UTF_8))
            .build();
    List<String> found = new ArrayList<>();
    JSON.readTree(ServiceProcess.require(talent.send(search), 200).body())
        .path("candidates")
        .forEach(one -> found.add(one.path("accountId").asText()));
    return found;
  }
}
