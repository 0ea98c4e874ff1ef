package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.achievements.Operations.Operation;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Every operation of the contract against every role. Scopes are tested with their features. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessTest {

  private static final Set<String> EVERYBODY = Set.of("visitor");
  private static final Set<String> SUBMITTERS = Set.of("enterprise", "craftsman", "union-officer");
  private static final Set<String> JUDGES = Set.of("union-officer", "reviewer");
  private static final Set<String> OPERATORS = Set.of("union-officer", "platform-admin");

  private static final Set<String> PLATFORM = Set.of("platform-admin");

  private static final Set<String> SIGNED_IN =
      Set.of("enterprise", "craftsman", "union-officer", "reviewer", "platform-admin");

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("draftAchievement", SUBMITTERS),
          Map.entry("recordPublicAchievement", OPERATORS),
          Map.entry(
              "listAchievements", Set.of("enterprise", "craftsman", "union-officer", "reviewer")),
          Map.entry("listAchievementReviewQueue", JUDGES),
          Map.entry("getAchievement", EVERYBODY),
          Map.entry("editAchievement", SUBMITTERS),
          Map.entry("submitAchievement", SUBMITTERS),
          Map.entry("reviewAchievement", JUDGES),
          Map.entry("acceptAchievement", JUDGES),
          Map.entry("returnAchievement", JUDGES),
          Map.entry("publishAchievement", Set.of("union-officer")),
          Map.entry("withdrawAchievement", SUBMITTERS),
          Map.entry("searchCorpus", EVERYBODY),
          Map.entry("exportCorpus", EVERYBODY),
          Map.entry("suggestCorpus", EVERYBODY),
          Map.entry("getCorpusDocument", EVERYBODY),
          Map.entry("listSimilarDocuments", EVERYBODY),
          Map.entry("importCorpus", OPERATORS),
          Map.entry("listCorpusImports", OPERATORS),
          Map.entry("getCorpusImport", OPERATORS),
          Map.entry("listCorpusImportErrors", OPERATORS),
          Map.entry("downloadCorpusImportErrors", OPERATORS),
          Map.entry("streamCorpusImport", OPERATORS),
          Map.entry("resumeCorpusImport", OPERATORS),
          Map.entry("listImportableFiles", OPERATORS),
          Map.entry("getCorpusEmbedding", OPERATORS),
          Map.entry("cancelCorpusImport", OPERATORS),
          Map.entry("askQuestion", EVERYBODY),
          Map.entry("askQuestionStreaming", EVERYBODY),
          Map.entry("getAnswer", EVERYBODY),
          Map.entry("giveAnswerFeedback", EVERYBODY),
          Map.entry("listUnansweredQuestions", OPERATORS),
          Map.entry("mapDemand", OPERATORS),
          Map.entry("recheckUnansweredQuestion", Set.of("union-officer")),
          Map.entry("getPersonalData", SIGNED_IN),
          Map.entry("saveSearch", SIGNED_IN),
          Map.entry("listSavedSearches", SIGNED_IN),
          Map.entry("getSavedSearch", SIGNED_IN),
          Map.entry("listSavedSearchHits", SIGNED_IN),
          Map.entry("renameSavedSearch", SIGNED_IN),
          Map.entry("pauseSavedSearch", SIGNED_IN),
          Map.entry("resumeSavedSearch", SIGNED_IN),
          Map.entry("deleteSavedSearch", SIGNED_IN),
          Map.entry("listDeliveries", PLATFORM),
          Map.entry("replayDelivery", PLATFORM),
          Map.entry("listWebhooks", PLATFORM),
          Map.entry("createWebhook", PLATFORM),
          Map.entry("deleteWebhook", PLATFORM),
          Map.entry("enableWebhook", PLATFORM),
          Map.entry("pauseWebhook", PLATFORM),
          Map.entry("getWebhookSecret", PLATFORM),
          Map.entry("changeWebhookSecret", PLATFORM),
          Map.entry("replayWebhook", PLATFORM),
          Map.entry("listAuditEntries", OPERATORS));

  private static final Map<String, String> TOKENS = new LinkedHashMap<>();

  static {
    TOKENS.put("enterprise", Tokens.enterprise("qiye01"));
    TOKENS.put("craftsman", Tokens.craftsman("gongjiang01"));
    TOKENS.put("union-officer", Tokens.officer("CN"));
    TOKENS.put("reviewer", Tokens.reviewer("CN"));
    TOKENS.put("platform-admin", Tokens.admin());
    TOKENS.put("service", Tokens.service());
    TOKENS.put("nobody-special", Tokens.token("someone"));
  }

  @Test
  void theTableKnowsEveryOperation() {
    Set<String> contract =
        Operations.all().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(ALLOWED.keySet()), contract);
  }

  @Test
  void withoutATokenOnlyWhatIsPublicIsOpen() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : Operations.all()) {
      int status = call(given(), operation);
      boolean open = ALLOWED.get(operation.id()).equals(EVERYBODY);
      if (open == (status == 401)) {
        wrong.add(operation.id() + " answered " + status);
      }
    }
    assertTrue(wrong.isEmpty(), wrong::toString);
  }

  @Test
  void everyRoleMayDoWhatItsTableSaysAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : Operations.all()) {
      for (Map.Entry<String, String> role : TOKENS.entrySet()) {
        int status = call(given().auth().oauth2(role.getValue()), operation);
        Set<String> allowed = ALLOWED.get(operation.id());
        boolean may = allowed.equals(EVERYBODY) || allowed.contains(role.getKey());
        if (may == (status == 403) || status >= 500) {
          wrong.add(operation.id() + " answered " + status + " to " + role.getKey());
        }
      }
    }
    assertTrue(wrong.isEmpty(), wrong::toString);
  }

  /** With ids of nothing and without a body: whoever is let in gets 200, 400, 404 or 415. */
  private static int call(RequestSpecification request, Operation operation) {
    String path =
        operation
            .path()
            .replace("{id}", UUID.randomUUID().toString())
            .replace("{service}", "achievements")
            .replace("{eventId}", UUID.randomUUID().toString())
            .replace("{subscriber}", "talent");
    if (operation.id().equals("importCorpus")) {
      request.multiPart("note", "no file");
    } else if (!operation.method().equals("GET")) {
      request.contentType("application/json");
    }
    return request.request(operation.method(), path).statusCode();
  }
}
