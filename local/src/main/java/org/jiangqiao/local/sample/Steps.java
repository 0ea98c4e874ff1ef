package org.jiangqiao.local.sample;

import com.fasterxml.jackson.databind.JsonNode;

/** Creations and transitions, each taken once however often the loading is interrupted. */
final class Steps {
  private final Api api;
  private final Progress progress;

  Steps(Api api, Progress progress) {
    this.api = api;
    this.progress = progress;
  }

  /** Creates and returns the id. */
  String create(String key, Account account, String path, JsonNode body) {
    return progress.once(key, () -> api.create(account, path, body, key).id());
  }

  /** Changes what is read at the resource, naming the version that was read. */
  void change(String key, Change change) {
    take(
        key,
        () -> {
          String etag = api.get(change.account(), change.resource()).etag();
          api.change(change.account(), change.method(), change.path(), change.body(), etag);
        });
  }

  /** Does it once; what an interrupted run did without noting it shows as a conflict. */
  void take(String key, Runnable work) {
    boolean begunBefore = progress.find(key + "?").isPresent();
    progress.once(key + "?", () -> {});
    progress.once(
        key,
        () -> {
          try {
            work.run();
          } catch (Refused refused) {
            if (!begunBefore || !refused.conflict()) {
              throw refused;
            }
          }
        });
  }

  /** The profile behind a craftsman's account. */
  String craftsman(Account account) {
    return progress.once(
        "craftsman/" + account.name(), () -> api.get(account, "/craftsmen/me").id());
  }

  /** Who does what to which resource. */
  record Change(Account account, String resource, String method, String path, JsonNode body) {
    static Change step(Account account, String resource, String step) {
      return step(account, resource, step, Api.JSON.createObjectNode());
    }

    static Change step(Account account, String resource, String step, JsonNode body) {
      return new Change(account, resource, "POST", resource + "/" + step, body);
    }
  }
}
