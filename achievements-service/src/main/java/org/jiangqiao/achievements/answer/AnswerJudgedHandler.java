package org.jiangqiao.achievements.answer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.event.EventHandler;

/** Keeps what the enterprise said of the answer to its help request. */
@ApplicationScoped
class AnswerJudgedHandler implements EventHandler {

  private static final Logger LOG = Logger.getLogger(AnswerJudgedHandler.class);

  private final Answers answers;
  private final FeedbackEntries feedback;
  private final SolvedAnswers solved;
  private final Clock clock;

  AnswerJudgedHandler(
      Answers answers, FeedbackEntries feedback, SolvedAnswers solved, Clock clock) {
    this.answers = answers;
    this.feedback = feedback;
    this.solved = solved;
    this.clock = clock;
  }

  @Override
  public String type() {
    return "org.jiangqiao.answer.judged";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    UUID id = UUID.fromString(data.path("answerId").asText());
    Optional<Answer> judged = answers.findByIdOptional(id);
    if (judged.isEmpty()) {
      LOG.warnf("Event %s judges the answer %s, which was never given", eventId, id);
      return;
    }
    FeedbackVerdict verdict = FeedbackVerdict.valueOf(data.path("verdict").asText());
    feedback.persist(Feedback.of(id, new Feedback.Remark(verdict, null), null, clock.instant()));
    solved.judged(judged.get(), verdict);
  }
}
