package org.jiangqiao.achievements.answer.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jiangqiao.achievements.answer.Answering;
import org.jiangqiao.achievements.answer.web.AnswerResponse.AnswerStatement;
import org.jiangqiao.platform.identity.Caller;

/** Asking the corpus and hearing what a language model phrases while it writes. */
@Path(AnswersResource.PATH + "/stream")
@Tag(name = "Answers")
@PermitAll
class AnswerStreamResource {

  private final Answering answering;
  private final Caller caller;

  AnswerStreamResource(Answering answering, Caller caller) {
    this.answering = answering;
    this.caller = caller;
  }

  @POST
  @Blocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "askQuestionStreaming",
      summary = "Ask a question and follow the answer as server-sent events",
      description =
          "While a language model phrases, event `statement` carries each Statement as soon as it is"
              + " found supported. Event `answer` ends the stream with the Answer, which counts: it"
              + " may quote the corpus although statements came before it, and then says why.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> ask(@Valid @NotNull AskRequest request, @Context Sse sse) {
    Answering.Taken taken = answering.take(request.toQuestion());
    Locale language = caller.locale();
    return Multi.createFrom()
        .<OutboundSseEvent>emitter(
            emitter -> {
              AnswerResponse answer =
                  AnswerResponse.of(
                      taken.answer(
                          statement ->
                              emitter.emit(event(sse, "statement", AnswerStatement.of(statement)))),
                      language);
              emitter.emit(event(sse, "answer", answer));
              emitter.complete();
            },
            BackPressureStrategy.BUFFER)
        // A model may take seconds, which the thread of the request must not wait for.
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private static OutboundSseEvent event(Sse sse, String name, Object data) {
    return sse.newEventBuilder().name(name).data(data).build();
  }
}
