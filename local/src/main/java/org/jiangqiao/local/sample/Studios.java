package org.jiangqiao.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.jiangqiao.local.sample.Steps.Change;

/** Made-up studios: members agree, results are told, and unions have accredited most of them. */
final class Studios {
  private final Api api;
  private final Steps steps;

  Studios(Api api, Steps steps) {
    this.api = api;
    this.steps = steps;
  }

  void load(Path file) {
    Lines.read(file).all().forEach(this::load);
  }

  private void load(Lines.Line line) {
    Account leader = line.account("leader");
    String id = steps.create(line.key(), leader, "/studios", line.json().get("studio"));
    int number = 0;
    for (JsonNode member : line.json().path("members")) {
      number++;
      join(line, new Seat(id, leader, new Account(member.asText())), number);
    }
    number = 0;
    for (JsonNode result : line.json().path("results")) {
      number++;
      steps.change(line.key("result-" + number), step(leader, id, "results", result));
    }
    steps.change(line.key("application"), step(leader, id, "application", empty()));
    if (line.json().has("accreditation")) {
      Account officer = line.account("officer");
      steps.change(
          line.key("accreditation"),
          step(officer, id, "accreditation", line.json().get("accreditation")));
    }
  }

  /** Somebody's place in a studio. */
  private record Seat(String studio, Account leader, Account member) {}

  private void join(Lines.Line line, Seat seat, int number) {
    String craftsman = steps.craftsman(seat.member());
    steps.change(
        line.key("member-" + number),
        step(
            seat.leader(),
            seat.studio(),
            "members",
            Api.JSON.createObjectNode().put("craftsmanId", craftsman)));
    steps.take(line.key("acceptance-" + number), () -> accept(seat, craftsman));
  }

  private void accept(Seat seat, String craftsman) {
    Reply studio = api.get(seat.member(), "/studios/managed/" + seat.studio());
    String membership =
        StreamSupport.stream(studio.body().path("members").spliterator(), false)
            .filter(member -> member.path("craftsmanId").asText().equals(craftsman))
            .map(member -> member.path("id").asText())
            .reduce("", (earlier, later) -> later);
    api.change(
        seat.member(),
        "POST",
        "/studios/" + seat.studio() + "/members/" + membership + "/acceptance",
        empty(),
        studio.etag());
  }

  private static Change step(Account account, String studio, String step, JsonNode body) {
    return new Change(
        account, "/studios/managed/" + studio, "POST", "/studios/" + studio + "/" + step, body);
  }

  private static JsonNode empty() {
    return Api.JSON.createObjectNode();
  }
}
