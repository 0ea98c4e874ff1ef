package org.jiangqiao.achievements.answer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.event.EventHandler;

/** Keeps what the enterprise said of the answer to its help request. */
@ApplicationScoped
class AnswerJudgedHandler implements EventHandler {

  private static final Logger LOG = Logger.getLogger(AnswerJudgedHandler.class);

  private final Answers answers;
  private final FeedbackEntries feedback;
  private final Clock clock;

  AnswerJudgedHandler(Answers answers, FeedbackEntries feedback, Clock clock) {
    this.answers = answers;
    this.feedback = feedback;
    this.clock = clock;
  }

  @Override
  public String type() {
    return "org.jiangqiao.answer.judged";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    UUID id = UUID.fromString(data.path("answerId").asText());
    if (answers.findByIdOptional(id).isEmpty()) {
      LOG.warnf("Event %s judges the answer %s, which was never given", eventId, id);
      return;
    }
    FeedbackVerdict verdict = FeedbackVerdict.valueOf(data.path("verdict").asText());
    feedback.persist(Feedback.of(id, new Feedback.Remark(verdict, null), null, clock.instant()));
  }
}
