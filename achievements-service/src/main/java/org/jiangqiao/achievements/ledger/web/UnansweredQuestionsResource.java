package org.jiangqiao.achievements.ledger.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.ledger.DemandReader;
import org.jiangqiao.achievements.ledger.LedgerQuery;
import org.jiangqiao.achievements.ledger.LedgerReader;
import org.jiangqiao.achievements.ledger.QuestionStatus;
import org.jiangqiao.achievements.ledger.Recheck;
import org.jiangqiao.achievements.ledger.UnansweredQuestion;
import org.jiangqiao.achievements.ledger.Variant;
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
  private final DemandReader demand;
  private final Recheck recheck;
  private final Codes codes;

  UnansweredQuestionsResource(
      LedgerReader reader, DemandReader demand, Recheck recheck, Codes codes) {
    this.reader = reader;
    this.demand = demand;
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
    Page<UnansweredQuestion> found = reader.list(new LedgerQuery(region, trade, status), page);
    Map<UUID, List<Variant>> variants = reader.variants(found.items());
    return found.map(
        question ->
            UnansweredQuestionEntry.of(
                question, variants.getOrDefault(question.id(), List.of()), codes));
  }

  @GET
  @Path("demand")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "mapDemand",
      summary = "Count the questions of one's scope by division and by trade")
  public LedgerDemand demand(
      @RestQuery @Nullable String region,
      @RestQuery @Nullable String trade,
      @RestQuery @DefaultValue("OPEN") QuestionStatus status) {
    return LedgerDemand.of(demand.read(new LedgerQuery(region, trade, status)), codes);
  }

  @POST
  @Path("{id}/recheck")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "recheckUnansweredQuestion",
      summary = "Ask again; an entry that can be answered now is closed")
  public UnansweredQuestionEntry recheck(@RestPath UUID id) {
    UnansweredQuestion checked = recheck.recheck(id);
    return UnansweredQuestionEntry.of(
        checked, reader.variants(List.of(checked)).getOrDefault(id, List.of()), codes);
  }
}
