package org.jiangqiao.local.sample;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The sample content, loaded once. */
public final class SampleContent {
  /**
   * Where the content comes from and goes to.
   *
   * @param marker written when everything is there
   */
  public record Target(Path files, URI gateway, URI tokens, String password, Path marker) {}

  private final Target target;
  private final Consumer<String> progress;

  public SampleContent(Target target, Consumer<String> progress) {
    this.target = target;
    this.progress = progress;
  }

  public void load() {
    progress.accept(target.toString());
  }
}
