package org.jiangqiao.achievements.answer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jiangqiao.achievements.answer.Question;
import org.jspecify.annotations.Nullable;

/** The question of a help request, asked by the matching service. */
record HelpRequestQuestion(
    @NotBlank @Size(max = 12000) String question,
    @Nullable String trade,
    @Nullable String regionCode,
    @NotNull UUID helpRequestId) {

  Question toQuestion() {
    return new Question(question.strip(), trade, regionCode, helpRequestId);
  }
}
