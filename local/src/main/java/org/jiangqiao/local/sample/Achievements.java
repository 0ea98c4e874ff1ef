package org.jiangqiao.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.jiangqiao.local.sample.Steps.Change;

/** Innovation results: the published ones with their source, and made-up ones through review. */
final class Achievements {
  private final Api api;
  private final Steps steps;

  Achievements(Api api, Steps steps) {
    this.api = api;
    this.steps = steps;
  }

  void loadPublicRecords(Path file) {
    for (Lines.Line line : Lines.read(file).all()) {
      steps.create(line.key(), Account.NATION, "/achievements/public-records", line.json());
    }
  }

  void loadReviewed(Path file) {
    Lines.read(file).all().forEach(this::loadReviewed);
  }

  private void loadReviewed(Lines.Line line) {
    Account submitter = line.account("submitter");
    Account reviewer = line.account("reviewer");
    Account officer = line.account("officer");
    ObjectNode body = (ObjectNode) line.json().path("achievement");
    body.putArray("authors").add(author(submitter));
    String resource = "/achievements/" + steps.create(line.key(), submitter, "/achievements", body);
    steps.change(line.key("submission"), Change.step(submitter, resource, "submission"));
    steps.change(line.key("review"), Change.step(reviewer, resource, "review"));
    steps.change(line.key("acceptance"), Change.step(reviewer, resource, "acceptance"));
    steps.change(line.key("publication"), Change.step(officer, resource, "publication"));
  }

  private ObjectNode author(Account account) {
    var profile = api.get(account, "/craftsmen/me").body();
    return Api.JSON
        .createObjectNode()
        .put("craftsmanId", profile.path("id").asText())
        .put("name", profile.path("name").asText());
  }
}
