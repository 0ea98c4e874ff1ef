package org.jiangqiao.local.sample;

import java.nio.file.Path;

/** Help requests in different states of their lives, each told as a story of who did what. */
final class HelpRequests {
  private final Api api;
  private final Steps steps;

  HelpRequests(Api api, Steps steps) {
    this.api = api;
    this.steps = steps;
  }

  void load(Path file) {
    for (Lines.Line line : Lines.read(file).all()) {
      Account enterprise = line.account("account");
      String id =
          steps.create(line.key(), enterprise, "/help-requests", line.json().get("request"));
      Case told = new Case(api, steps, enterprise, id);
      int number = 0;
      for (var step : line.json().get("steps")) {
        number++;
        told.tell(line.key(number + "-" + step.get("do").asText()), step);
      }
    }
  }
}
