package org.jiangqiao.achievements.answer.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.answer.Feedback;
import org.jiangqiao.achievements.answer.FeedbackVerdict;
import org.jspecify.annotations.Nullable;

/** Whether the answer helped. */
@Schema(name = "AnswerFeedback")
record FeedbackRequest(
    @NotNull FeedbackVerdict verdict, @Size(max = 2000) @Nullable String comment) {

  Feedback.Remark toRemark() {
    return new Feedback.Remark(verdict, comment);
  }
}
