package org.jiangqiao.talent.directory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.page.SearchResult;
import org.jiangqiao.talent.directory.Directory;
import org.jiangqiao.talent.directory.DirectoryHit;

@Path("/api/v1/craftsmen")
@Tag(name = "Craftsmen")
@RunOnVirtualThread
class DirectoryResource {

  private final Directory directory;
  private final CodeLists codeLists;

  DirectoryResource(Directory directory, CodeLists codeLists) {
    this.directory = directory;
    this.codeLists = codeLists;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "searchCraftsmen",
      summary = "Verified craftsmen and those on public record, by words and by meaning")
  @APIResponse(
      responseCode = "200",
      description = "Best first, with facets region (provinces), trade, honour and skillLevel")
  public SearchResult<CraftsmanCard> search(@Valid @BeanParam DirectoryFilter filter) {
    SearchResult<DirectoryHit> found = directory.search(filter.toQuery());
    return new SearchResult<>(
        found.items().stream().map(hit -> CraftsmanCard.of(hit, codeLists)).toList(),
        found.total(),
        found.facets());
  }
}
