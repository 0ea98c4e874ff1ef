package org.jiangqiao.achievements.answer.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiangqiao.achievements.answer.Answering;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;

/** The answer to a help request, for the matching service. */
@Path("/internal/answers")
@RunOnVirtualThread
class InternalAnswersResource {

  private final Answering answering;
  private final Caller caller;

  InternalAnswersResource(Answering answering, Caller caller) {
    this.answering = answering;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.SERVICE)
  @Operation(hidden = true)
  public AnswerResponse ask(@Valid @NotNull HelpRequestQuestion request) {
    return AnswerResponse.of(
        answering.askForHelpRequest(request.toQuestion(), request.helpRequestId()),
        caller.locale());
  }
}
