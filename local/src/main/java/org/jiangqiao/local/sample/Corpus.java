package org.jiangqiao.local.sample;

import static org.jiangqiao.local.Messages.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiangqiao.local.Failure;

/** All corpus documents, as one import. */
final class Corpus {
  private static final int PATIENCE_SECONDS = 300;
  private static final int EMBEDDING_SECONDS = 90;

  private final Api api;
  private final Progress progress;

  Corpus(Api api, Progress progress) {
    this.api = api;
    this.progress = progress;
  }

  void load(Path directory) {
    String id =
        progress.once(
            "corpus-import",
            () ->
                api.upload(
                        Account.NATION,
                        "/corpus-imports",
                        new FormFile("sample.jsonl", "application/x-ndjson", content(directory)),
                        "sample-corpus")
                    .id());
    progress.once("corpus", () -> await(id));
  }

  private void await(String id) {
    for (int waited = 0; waited < PATIENCE_SECONDS; waited++) {
      JsonNode job = api.get(Account.NATION, "/corpus-imports/" + id).body();
      switch (job.path("status").asText()) {
        case "DONE" -> {
          if (job.path("failed").asInt() > 0) {
            throw new Failure(text("sample.corpus-errors", errors(id)));
          }
          return;
        }
        case "FAILED", "CANCELLED" -> throw new Failure(text("sample.corpus-failed", job));
        default -> Api.pause(1);
      }
    }
    throw new Failure(text("sample.corpus-slow", PATIENCE_SECONDS));
  }

  /**
   * Behind the import the documents are embedded; whoever asks before that may be told that nothing
   * is known. Where that takes very long the first questions are worth less, and no more is lost.
   */
  void awaitEmbedding() {
    for (int waited = 0; waited < EMBEDDING_SECONDS; waited++) {
      JsonNode counts = api.get(Account.NATION, "/corpus-imports/embedding").body();
      if (counts.path("embedded").asLong() >= counts.path("documents").asLong()) {
        return;
      }
      Api.pause(1);
    }
  }

  private JsonNode errors(String id) {
    return api.get(Account.NATION, "/corpus-imports/" + id + "/errors").body().path("items");
  }

  private static String content(Path directory) {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        all.append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }
}
