package org.jiangqiao.local.sample;

import static org.jiangqiao.local.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The sample content, loaded once, as its users would have brought it. */
public final class SampleContent {
  /**
   * Where the content comes from and goes to.
   *
   * @param tokens where an account's name and password become a token
   * @param marker written when everything is there
   */
  public record Target(Path files, URI gateway, URI tokens, String password, Path marker) {}

  private final Target target;
  private final Consumer<String> console;

  public SampleContent(Target target, Consumer<String> console) {
    this.target = target;
    this.console = console;
  }

  /** Loads what is not there yet; does nothing when all is. */
  public void load() {
    if (Files.exists(target.marker())) {
      return;
    }
    try {
      loadAll();
    } catch (Refused refused) {
      throw refused.asFailure();
    }
    finish();
    console.accept(text("sample.done"));
  }

  private void loadAll() {
    Progress progress = new Progress(target.marker().resolveSibling("sample-progress"));
    Api api = new Api(target);
    Steps steps = new Steps(api, progress);
    console.accept(text("sample.corpus"));
    Corpus corpus = new Corpus(api, progress);
    corpus.load(file("corpus"));
    console.accept(text("sample.craftsmen"));
    Craftsmen craftsmen = new Craftsmen(steps);
    craftsmen.loadPublicRecords(file("public-craftsmen.jsonl"));
    craftsmen.loadVerified(file("craftsmen.jsonl"));
    console.accept(text("sample.studios"));
    new Studios(api, steps).load(file("studios.jsonl"));
    console.accept(text("sample.achievements"));
    Achievements achievements = new Achievements(api, steps);
    achievements.loadPublicRecords(file("public-achievements.jsonl"));
    achievements.loadReviewed(file("achievements.jsonl"));
    console.accept(text("sample.enterprises"));
    new Enterprises(steps).load(file("enterprises.jsonl"));
    corpus.awaitEmbedding();
    console.accept(text("sample.help-requests"));
    new HelpRequests(api, steps).load(file("help-requests.jsonl"));
  }

  private Path file(String name) {
    return target.files().resolve(name);
  }

  private void finish() {
    try {
      Files.writeString(target.marker(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
