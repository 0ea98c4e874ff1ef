package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sentence of an answer and the passages that support it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statement(
    String text,
    List<Citation> citations,
    @Schema(description = "Other documents that give another value for the same")
        List<Citation> disagreeing) {

  public Statement {
    citations = List.copyOf(citations);
    // Answers that were kept before sources were compared have none.
    disagreeing = List.copyOf(Objects.requireNonNullElse(disagreeing, List.of()));
  }
}
