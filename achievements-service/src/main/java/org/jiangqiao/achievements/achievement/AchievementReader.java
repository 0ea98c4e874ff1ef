package org.jiangqiao.achievements.achievement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reading results, one by one and in lists. */
@RequestScoped
public class AchievementReader {

  private final Achievements achievements;
  private final HistoryEntries history;
  private final AchievementAccess access;
  private final Reviewers reviewers;
  private final Caller caller;

  AchievementReader(
      Achievements achievements,
      HistoryEntries history,
      AchievementAccess access,
      Reviewers reviewers,
      Caller caller) {
    this.achievements = achievements;
    this.history = history;
    this.access = access;
    this.reviewers = reviewers;
    this.caller = caller;
  }

  public Dossier read(UUID id) {
    Dossier dossier = QuarkusTransaction.joiningExisting().call(() -> dossier(access.readable(id)));
    return access.judges(dossier.achievement())
        ? dossier.readBy(reviewers.callerAsFarAsKnown())
        : dossier;
  }

  /** The caller's own results, newest first. */
  @Transactional
  public Page<Achievement> own(@Nullable AchievementStatus status, PageRequest page) {
    List<Achievement> rows = achievements.ownedBy(caller.subject(), status, page);
    return Page.of(rows, page.limit(), a -> Cursor.encode(a.updatedAt(), a.id()));
  }

  /** Everything that was submitted in the caller's scope, newest first. */
  @Transactional
  public Page<Achievement> inScope(@Nullable AchievementStatus status, PageRequest page) {
    if (!caller.has(Roles.UNION_OFFICER) && !caller.has(Roles.REVIEWER)) {
      throw Problem.forbidden();
    }
    List<Achievement> rows = achievements.within(caller.scope(), status, page);
    return Page.of(rows, page.limit(), a -> Cursor.encode(a.updatedAt(), a.id()));
  }

  @Transactional
  public Page<Achievement> reviewQueue(@Nullable AchievementStatus status, PageRequest page) {
    List<Achievement> rows = achievements.reviewQueue(caller.scope(), status, page);
    return Page.of(rows, page.limit(), a -> Cursor.encode(a.statusSince(), a.id()));
  }

  Dossier dossier(Achievement achievement) {
    boolean insider = access.insider(achievement);
    return new Dossier(
        achievement, insider ? history.of(achievement.id()) : List.of(), insider, null);
  }
}
