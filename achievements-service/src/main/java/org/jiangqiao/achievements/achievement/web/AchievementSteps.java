package org.jiangqiao.achievements.achievement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jiangqiao.achievements.achievement.Achievement;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** Says with whom a result is. */
@ApplicationScoped
class AchievementSteps {

  private static final Messages TEXTS = Messages.in("messages/achievements");

  private final Codes codes;

  AchievementSteps(Codes codes) {
    this.codes = codes;
  }

  AchievementStep of(Achievement achievement, Locale language) {
    return switch (achievement.status()) {
      case DRAFT, RETURNED ->
          step(AchievementStep.Name.WITH_SUBMITTER, achievement.creatorName(), achievement);
      case SUBMITTED, ACCEPTED ->
          step(AchievementStep.Name.WITH_UNION, union(achievement, language), achievement);
      case IN_REVIEW ->
          step(AchievementStep.Name.WITH_REVIEWER, reviewer(achievement, language), achievement);
      case PUBLISHED, WITHDRAWN ->
          step(AchievementStep.Name.DONE, TEXTS.text(language, "holder.nobody"), achievement);
    };
  }

  private static AchievementStep step(
      AchievementStep.Name name, String holder, Achievement achievement) {
    return new AchievementStep(name, holder, achievement.statusSince());
  }

  private String union(Achievement achievement, Locale language) {
    @Nullable CodeName region = codes.region(achievement.content().regionCode());
    return TEXTS.text(language, "holder.union", region == null ? "" : region.name());
  }

  private String reviewer(Achievement achievement, Locale language) {
    String name = achievement.reviewerName();
    return name == null ? union(achievement, language) : name;
  }
}
