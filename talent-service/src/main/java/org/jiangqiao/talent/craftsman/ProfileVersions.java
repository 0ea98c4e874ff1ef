package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a profile said at any time. Each step keeps what it replaced, so what it led to is
 * what the next one replaced, or what the profile says today.
 */
@ApplicationScoped
public class ProfileVersions {

  private final HistoryRepository history;
  private final CraftsmanAccess access;

  ProfileVersions(HistoryRepository history, CraftsmanAccess access) {
    this.history = history;
    this.access = access;
  }

  /** Newest first. */
  @Transactional
  public Page<ProfileVersion> list(UUID craftsmanId, PageRequest page) {
    Craftsman craftsman = access.ownOrInScope(craftsmanId);
    @Nullable HistoryEntry newer = cursor(craftsmanId, page.cursor());
    List<HistoryEntry> steps = history.changes(craftsmanId, newer, page.limit() + 1);
    ProfileState after = newer == null ? craftsman.state() : replacedBy(newer);
    List<ProfileVersion> versions = new ArrayList<>();
    for (HistoryEntry step : steps) {
      ProfileState before = replacedBy(step);
      versions.add(new ProfileVersion(step, before, after));
      after = before;
    }
    return Page.of(versions, page.limit(), version -> Cursor.encode(version.step().id()));
  }

  @Transactional
  public ProfileVersion read(UUID craftsmanId, UUID versionId) {
    Craftsman craftsman = access.ownOrInScope(craftsmanId);
    HistoryEntry step =
        history
            .change(craftsmanId, versionId)
            .orElseThrow(() -> Problem.notFound("profile-version"));
    ProfileState after =
        history.changeAfter(step).map(ProfileVersions::replacedBy).orElseGet(craftsman::state);
    return new ProfileVersion(step, replacedBy(step), after);
  }

  private @Nullable HistoryEntry cursor(UUID craftsmanId, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      UUID id = UUID.fromString(Cursor.decode(cursor, 1).getFirst());
      return history.change(craftsmanId, id).orElseThrow(Cursor::invalid);
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  private static ProfileState replacedBy(HistoryEntry step) {
    ProfileState replaced = step.replaced();
    if (replaced == null) {
      throw new IllegalStateException("step " + step.id() + " changed nothing");
    }
    return replaced;
  }
}
