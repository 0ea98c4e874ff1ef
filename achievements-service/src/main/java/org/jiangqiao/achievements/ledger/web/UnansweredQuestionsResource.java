package org.jiangqiao.achievements.ledger.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.ledger.LedgerQuery;
import org.jiangqiao.achievements.ledger.LedgerReader;
import org.jiangqiao.achievements.ledger.QuestionStatus;
import org.jiangqiao.achievements.ledger.Recheck;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the unions should teach and whom they should recruit. */
@Path("/api/v1/unanswered-questions")
@Tag(name = "UnansweredQuestions", description = "The ledger of unanswered questions")
@RunOnVirtualThread
class UnansweredQuestionsResource {

  private final LedgerReader reader;
  private final Recheck recheck;
  private final Codes codes;

  UnansweredQuestionsResource(LedgerReader reader, Recheck recheck, Codes codes) {
    this.reader = reader;
    this.recheck = recheck;
    this.codes = codes;
  }

  @GET
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "listUnansweredQuestions",
      summary = "List the questions of one's scope, latest asked first")
  public Page<UnansweredQuestionEntry> list(
      @RestQuery @Nullable String region,
      @RestQuery @Nullable String trade,
      @RestQuery @DefaultValue("OPEN") QuestionStatus status,
      @Valid @BeanParam PageRequest page) {
    return reader
        .list(new LedgerQuery(region, trade, status), page)
        .map(question -> UnansweredQuestionEntry.of(question, codes));
  }

  @POST
  @Path("{id}/recheck")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "recheckUnansweredQuestion",
      summary = "Ask again; an entry that can be answered now is closed")
  public UnansweredQuestionEntry recheck(@RestPath UUID id) {
    return UnansweredQuestionEntry.of(recheck.recheck(id), codes);
  }
}
