package org.jiangqiao.achievements.achievement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is returned or withdrawn, in words the submitter reads. */
@Schema(name = "AchievementReason")
record ReasonRequest(@Schema(examples = "效益证明缺少企业盖章") @NotBlank @Size(max = 1000) String reason) {}
