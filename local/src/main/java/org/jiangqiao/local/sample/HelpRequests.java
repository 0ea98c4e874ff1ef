package org.jiangqiao.local.sample;

import java.nio.file.Path;

/** Help requests in different states of their lives. */
final class HelpRequests {
  private final Steps steps;

  HelpRequests(Steps steps) {
    this.steps = steps;
  }

  void load(Path file) {
    for (Lines.Line line : Lines.read(file).all()) {
      Account account = line.account("account");
      steps.create(line.key(), account, "/help-requests", line.json());
    }
  }
}
