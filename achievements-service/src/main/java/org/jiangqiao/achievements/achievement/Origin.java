package org.jiangqiao.achievements.achievement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Submitted by its people, or taken over from published news with the source named. */
@Schema(name = "AchievementOrigin")
public enum Origin {
  SUBMITTED,
  PUBLIC_RECORD
}
