package org.jiangqiao.achievements.phrasing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the attempt to put an answer into words. */
public sealed interface Phrasing {

  /**
   * Sentences in reading order, each supported by passages.
   *
   * @param model that wrote them
   * @param dropped sentences of the model that no passage supports
   */
  record Phrased(List<PhrasedSentence> sentences, String model, int dropped) implements Phrasing {

    public Phrased {
      sentences = List.copyOf(sentences);
    }
  }

  /** The passages themselves must do. */
  record Declined(Reason reason) implements Phrasing {}

  /** No language model is configured. */
  record Off() implements Phrasing {}

  /** Why there is no phrased answer. */
  @Schema(name = "PhrasingFallback")
  enum Reason {
    /** Question or passage tries to give the model orders. */
    SUSPECT_TEXT,
    /** The endpoint does not answer, or answers with an error. */
    UNREACHABLE,
    /** It answered too late. */
    TIMED_OUT,
    /** As many questions as it may have are with it. */
    BUSY,
    /** What it wrote is not sentences with the numbers of their passages. */
    MALFORMED,
    /** Too little of what it wrote is supported by the passages. */
    UNSUPPORTED
  }
}
