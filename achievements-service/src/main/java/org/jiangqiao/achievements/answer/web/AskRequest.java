package org.jiangqiao.achievements.answer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.answer.Question;
import org.jspecify.annotations.Nullable;

/** A question in the asker's own words. */
@Schema(name = "AnswerRequest")
record AskRequest(
    @Schema(examples = "数控车床加工细长轴时出现锥度和振纹，尺寸超差") @NotBlank @Size(min = 5, max = 2000) String question,
    @Schema(examples = "数控加工") @Size(max = 60) @Nullable String trade,
    @Schema(examples = "440306") @Nullable String regionCode) {

  Question toQuestion() {
    return new Question(question.strip(), trade, regionCode, null);
  }
}
