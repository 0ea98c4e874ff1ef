package org.jiangqiao.achievements.suggestion.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.achievements.suggestion.Suggestions;

/** Suggestions while typing; no log-in needed. */
@Path("/api/v1/corpus/suggestions")
@Tag(name = "Corpus")
@RunOnVirtualThread
@PermitAll
class SuggestionsResource {

  private final Suggestions suggestions;

  SuggestionsResource(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @GET
  @Operation(
      operationId = "suggestCorpus",
      summary = "Suggest titles, and what several people searched for, for what is being typed")
  public CorpusSuggestions suggestions(
      @RestQuery @NotBlank @Size(max = 200) String q,
      @RestQuery @DefaultValue("8") @Min(1) @Max(20) int limit) {
    return new CorpusSuggestions(suggestions.of(q, limit));
  }
}
