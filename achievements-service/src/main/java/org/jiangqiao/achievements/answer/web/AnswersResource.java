package org.jiangqiao.achievements.answer.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.achievements.answer.Answer;
import org.jiangqiao.achievements.answer.Answering;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;

/** Asking the corpus; no log-in needed. */
@Path(AnswersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers", description = "Statements with sources, or an honest refusal")
@RunOnVirtualThread
@PermitAll
class AnswersResource {

  static final String PATH = "/api/v1/answers";

  private final Answering answering;
  private final Caller caller;

  AnswersResource(Answering answering, Caller caller) {
    this.answering = answering;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @Operation(operationId = "askQuestion", summary = "Ask a question")
  @APIResponse(
      responseCode = "201",
      description = "Statements with citations, or a refusal",
      content = @Content(schema = @Schema(implementation = AnswerResponse.class)))
  public RestResponse<AnswerResponse> ask(@Valid @NotNull AskRequest request) {
    Answer answer = answering.ask(request.toQuestion());
    return ResponseBuilder.create(RestResponse.Status.CREATED, response(answer))
        .header(HttpHeaders.LOCATION, PATH + "/" + answer.id())
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getAnswer", summary = "Read an answer that one has asked for")
  public AnswerResponse get(@RestPath UUID id) {
    return response(answering.read(id));
  }

  @POST
  @Path("{id}/feedback")
  @Idempotent
  @Operation(operationId = "giveAnswerFeedback", summary = "Say whether an answer helped")
  @APIResponse(responseCode = "204", description = "Kept")
  public void feedback(@RestPath UUID id, @Valid @NotNull FeedbackRequest request) {
    answering.remark(id, request.toRemark());
  }

  private AnswerResponse response(Answer answer) {
    return AnswerResponse.of(answer, caller.locale());
  }
}
