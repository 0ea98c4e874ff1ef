package org.jiangqiao.achievements.achievement;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;

/** Who may see and do what: the one place where the caller meets a result. */
@RequestScoped
class AchievementAccess {

  private final Achievements achievements;
  private final Caller caller;

  AchievementAccess(Achievements achievements, Caller caller) {
    this.achievements = achievements;
    this.caller = caller;
  }

  Actor actor() {
    return new Actor(caller.subject(), caller.displayName());
  }

  /** What one may not see does not exist. */
  Achievement readable(UUID id) {
    Achievement achievement = existing(id);
    if (!achievement.published() && !insider(achievement)) {
      throw Problem.notFound("achievement");
    }
    return achievement;
  }

  Achievement own(UUID id) {
    Achievement achievement = readable(id);
    if (!owns(achievement)) {
      throw Problem.forbidden();
    }
    return achievement;
  }

  /** For officers and reviewers of the region it belongs to. */
  Achievement inScope(UUID id) {
    Achievement achievement = existing(id);
    if (!answersFor(achievement)) {
      throw Problem.notFound("achievement");
    }
    return achievement;
  }

  Achievement ownOrOfficers(UUID id) {
    Achievement achievement = readable(id);
    if (!owns(achievement) && !(caller.has(Roles.UNION_OFFICER) && answersFor(achievement))) {
      throw Problem.forbidden();
    }
    return achievement;
  }

  /** Whether the caller's office lets them judge it now. */
  boolean judges(Achievement achievement) {
    boolean waiting =
        achievement.status() == AchievementStatus.SUBMITTED
            || achievement.status() == AchievementStatus.IN_REVIEW;
    return waiting && caller.authenticated() && answersFor(achievement);
  }

  boolean insider(Achievement achievement) {
    return caller.authenticated() && (owns(achievement) || answersFor(achievement));
  }

  private Achievement existing(UUID id) {
    return achievements.findByIdOptional(id).orElseThrow(() -> Problem.notFound("achievement"));
  }

  private boolean owns(Achievement achievement) {
    return caller.authenticated() && achievement.createdBy().equals(caller.subject());
  }

  /** A draft is nobody's business but its writer's; what has no region is the nation's. */
  private boolean answersFor(Achievement achievement) {
    String region = achievement.content().regionCode();
    return achievement.status() != AchievementStatus.DRAFT
        && caller.scope().covers(region == null ? "" : region);
  }
}
