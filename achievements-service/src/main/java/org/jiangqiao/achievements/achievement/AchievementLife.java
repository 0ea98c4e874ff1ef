package org.jiangqiao.achievements.achievement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Everything that happens to a result, each deed in one transaction with its record. */
@RequestScoped
public class AchievementLife {

  private final Achievements achievements;
  private final HistoryEntries history;
  private final AchievementReader reader;
  private final AchievementAccess access;
  private final Reviewers reviewers;
  private final Publication publication;
  private final Codes codes;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  AchievementLife(
      Achievements achievements,
      HistoryEntries history,
      AchievementReader reader,
      AchievementAccess access,
      Reviewers reviewers,
      Publication publication,
      Codes codes,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.achievements = achievements;
    this.history = history;
    this.reader = reader;
    this.access = access;
    this.reviewers = reviewers;
    this.publication = publication;
    this.codes = codes;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Dossier draft(AchievementContent content) {
    checkCodes(content);
    Achievement achievement = Achievement.draft(content, access.actor(), clock.instant());
    achievements.persist(achievement);
    return recorded(achievement, AchievementAction.CREATE, null);
  }

  /** From published news: its people cannot be asked, so the source stands for them. */
  @Transactional
  public Dossier recordPublic(AchievementContent content) {
    checkCodes(content);
    // Officers below the nation answer for their region only; public records are everybody's.
    if (!caller.has(Roles.PLATFORM_ADMIN) && !caller.scope().covers("")) {
      throw Problem.forbidden();
    }
    Achievement achievement = Achievement.publicRecord(content, access.actor(), clock.instant());
    achievements.persist(achievement);
    publication.publish(achievement);
    return recorded(achievement, AchievementAction.PUBLISH, null);
  }

  @Transactional
  public Dossier edit(UUID id, @Nullable String ifMatch, AchievementContent content) {
    checkCodes(content);
    return act(
        access.own(id),
        AchievementAction.EDIT,
        new Request(ifMatch, null),
        a -> a.edit(content, clock.instant()));
  }

  @Transactional
  public Dossier submit(UUID id, @Nullable String ifMatch) {
    return act(
        access.own(id),
        AchievementAction.SUBMIT,
        new Request(ifMatch, null),
        a -> a.submit(clock.instant()));
  }

  public Dossier takeIntoReview(UUID id, @Nullable String ifMatch) {
    return judge(
        id,
        AchievementAction.TAKE_INTO_REVIEW,
        new Request(ifMatch, null),
        a -> a.takeIntoReview(access.actor(), clock.instant()));
  }

  public Dossier accept(UUID id, @Nullable String ifMatch) {
    return judge(
        id, AchievementAction.ACCEPT, new Request(ifMatch, null), a -> a.accept(clock.instant()));
  }

  public Dossier returnToSubmitter(UUID id, @Nullable String ifMatch, String reason) {
    return judge(
        id,
        AchievementAction.RETURN,
        new Request(ifMatch, reason),
        a -> a.returnToSubmitter(reason, clock.instant()));
  }

  @Transactional
  public Dossier publish(UUID id, @Nullable String ifMatch) {
    return act(
        access.inScope(id),
        AchievementAction.PUBLISH,
        new Request(ifMatch, null),
        a -> {
          a.publish(clock.instant());
          publication.publish(a);
        });
  }

  @Transactional
  public Dossier withdraw(UUID id, @Nullable String ifMatch, String reason) {
    return act(
        access.ownOrOfficers(id),
        AchievementAction.WITHDRAW,
        new Request(ifMatch, reason),
        a -> {
          boolean wasPublic = a.published();
          a.withdraw(clock.instant());
          if (wasPublic) {
            publication.withdraw(a);
          }
        });
  }

  private record Request(@Nullable String ifMatch, @Nullable String reason) {}

  private Dossier act(
      Achievement achievement,
      AchievementAction action,
      Request request,
      Consumer<Achievement> deed) {
    ETags.require(request.ifMatch(), achievement.version());
    deed.accept(achievement);
    return recorded(achievement, action, request.reason());
  }

  private Dossier recorded(
      Achievement achievement, AchievementAction action, @Nullable String reason) {
    history.persist(HistoryEntry.of(achievement, action, access.actor().name(), reason));
    Map<String, Object> details = new HashMap<>(Map.of("status", achievement.status()));
    if (reason != null) {
      details.put("reason", reason);
    }
    audit
        .in(achievement.content().regionCode())
        .record("achievement." + action.key(), "achievement", achievement.id(), details);
    // The response carries the version that this deed made.
    achievements.flush();
    return reader.dossier(achievement);
  }

  /** The pool is asked who the caller is before the transaction, which must not wait for it. */
  private Dossier judge(
      UUID id, AchievementAction action, Request request, Consumer<Achievement> deed) {
    Reviewer reviewer = reviewers.caller();
    return QuarkusTransaction.joiningExisting()
        .call(() -> act(withoutConflict(access.inScope(id), reviewer), action, request, deed));
  }

  private static Achievement withoutConflict(Achievement achievement, Reviewer reviewer) {
    reviewer
        .conflictWith(achievement)
        .ifPresent(
            conflict -> {
              throw Problem.conflict(conflict.messageKey());
            });
    return achievement;
  }

  private void checkCodes(AchievementContent content) {
    codes.check(content.occupationCode(), content.industryCode(), content.regionCode());
  }
}
