package org.jiangqiao.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jiangqiao.local.sample.Steps.Change;

/** Craftsmen: the real ones of published news with their source, and made-up ones who can help. */
final class Craftsmen {
  private final Steps steps;

  Craftsmen(Steps steps) {
    this.steps = steps;
  }

  void loadPublicRecords(Path file) {
    for (Lines.Line line : Lines.read(file).all()) {
      steps.create(line.key(), Account.NATION, "/craftsmen/public-records", line.json());
    }
  }

  /** Registered by an officer, as for somebody who brings the papers to the union's counter. */
  void loadVerified(Path file) {
    for (Lines.Line line : Lines.read(file).all()) {
      JsonNode registration = line.json().get("registration");
      String id = steps.create(line.key(), Account.NATION, "/craftsmen", registration);
      String resource = "/craftsmen/managed/" + id;
      for (String step : new String[] {"submission", "verification"}) {
        steps.change(
            line.key(step),
            new Change(
                Account.NATION,
                resource,
                "POST",
                "/craftsmen/" + id + "/" + step,
                Api.JSON.createObjectNode()));
      }
      addEvidence(line, id);
    }
  }

  private void addEvidence(Lines.Line line, String craftsman) {
    int number = 0;
    for (JsonNode evidence : line.json().get("evidence")) {
      number++;
      steps.create(
          line.key("evidence-" + number),
          Account.NATION,
          "/craftsmen/" + craftsman + "/evidence",
          evidence);
    }
  }
}
