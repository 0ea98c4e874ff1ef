package org.jiangqiao.achievements.corpus.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.CorpusQuery;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.corpus.CorpusSearch;
import org.jiangqiao.achievements.corpus.CorpusSearched;
import org.jiangqiao.achievements.corpus.Finding;
import org.jiangqiao.achievements.corpus.Findings;
import org.jiangqiao.achievements.corpus.ResultPosition;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.search.Highlights;

/** Searching and reading the corpus; no log-in needed. */
@Path("/api/v1/corpus")
@Tag(name = "Corpus", description = "Everything that can be cited")
@RunOnVirtualThread
@PermitAll
class CorpusResource {

  private final CorpusSearch search;
  private final CorpusReader reader;
  private final CorpusFacets facets;
  private final Codes codes;
  private final Caller caller;
  private final Event<CorpusSearched> searched;

  CorpusResource(
      CorpusSearch search,
      CorpusReader reader,
      CorpusFacets facets,
      Codes codes,
      Caller caller,
      Event<CorpusSearched> searched) {
    this.search = search;
    this.reader = reader;
    this.facets = facets;
    this.codes = codes;
    this.caller = caller;
    this.searched = searched;
  }

  @GET
  @Operation(
      operationId = "searchCorpus",
      summary = "Search by words and meaning, with facets kind, trade, industry, region and year")
  public CorpusSearchResult search(@Valid @BeanParam CorpusSearchParameters parameters) {
    CorpusQuery query = parameters.toQuery();
    Findings findings = search.search(query);
    if (parameters.q != null && query.from().isStart()) {
      searched.fire(
          new CorpusSearched(parameters.q, caller.distinguishedBy(), !findings.items().isEmpty()));
    }
    ResultPosition next = findings.next();
    return new CorpusSearchResult(
        hits(findings.items(), query.gist()),
        findings.total(),
        facets.of(findings.facets(), caller.locale()),
        next == null ? null : next.cursor(),
        findings.didYouMean(),
        findings.rankedBy());
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getCorpusDocument", summary = "Read a document")
  public RestResponse<CorpusDocumentDetail> get(@RestPath UUID id) {
    CorpusDocument document = reader.read(id);
    return ResponseBuilder.ok(CorpusDocumentDetail.of(document, codes))
        .header(HttpHeaders.ETAG, ETags.of(document.version()))
        .build();
  }

  @GET
  @Path("{id}/similar")
  @Operation(operationId = "listSimilarDocuments", summary = "List documents on the same matter")
  public CorpusHits similar(
      @RestPath UUID id, @RestQuery @DefaultValue("5") @Min(1) @Max(20) int limit) {
    CorpusDocument document = reader.read(id);
    return new CorpusHits(hits(search.similar(document, limit), document.content().title()));
  }

  private List<CorpusHit> hits(List<Finding> findings, String text) {
    Highlights highlights = Highlights.of(text);
    return findings.stream().map(f -> CorpusHit.of(f, highlights, codes)).toList();
  }
}
