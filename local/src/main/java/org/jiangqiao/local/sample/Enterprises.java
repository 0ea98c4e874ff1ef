package org.jiangqiao.local.sample;

import java.nio.file.Path;
import org.jiangqiao.local.sample.Steps.Change;

/** Made-up enterprises, approved. */
final class Enterprises {
  private final Steps steps;

  Enterprises(Steps steps) {
    this.steps = steps;
  }

  void load(Path file) {
    for (Lines.Line line : Lines.read(file).all()) {
      Account account = line.accountOr("account", Account.NATION);
      String id = steps.create(line.key(), account, "/enterprises", line.json());
      steps.change(
          line.key("approval"), Change.step(Account.NATION, "/enterprises/" + id, "approval"));
    }
  }
}
