package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.candidate.CraftsmenInQuestion.InQuestion;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The requests that suit a craftsman, of those for which people are asked. */
@ApplicationScoped
public class SuitableRequests {

  /** Of which cases. */
  public enum When {
    /** Craftsmen are being asked. */
    OPEN,
    /** Somebody has come, or it is over. */
    PAST;

    private Set<HelpRequestStatus> statuses() {
      return switch (this) {
        case OPEN -> EnumSet.of(HelpRequestStatus.CONSULTING, HelpRequestStatus.DISPATCHING);
        case PAST ->
            EnumSet.of(
                HelpRequestStatus.ENGAGED,
                HelpRequestStatus.DELIVERED,
                HelpRequestStatus.RESOLVED,
                HelpRequestStatus.CLOSED_UNRESOLVED);
      };
    }
  }

  /** The newest cases within reach: older ones have been looked through before. */
  private static final int LOOKED_THROUGH = 1_000;

  /** Looked at closely; more than anybody reads. */
  private static final int RATED = 25;

  /** From here on a case suits also somebody of another occupation, for what they have done. */
  private static final double RELEVANT = 0.35;

  private final CraftsmenInQuestion craftsmen;
  private final MatchRunRepository runs;
  private final OneOnMany oneOnMany;
  private final CodeLists codes;

  SuitableRequests(
      CraftsmenInQuestion craftsmen,
      MatchRunRepository runs,
      OneOnMany oneOnMany,
      CodeLists codes) {
    this.craftsmen = craftsmen;
    this.runs = runs;
    this.oneOnMany = oneOnMany;
    this.codes = codes;
  }

  /** Best first. */
  public Page<Suited> list(@Nullable UUID craftsmanId, When when, PageRequest page) {
    InQuestion craftsman = craftsmen.of(craftsmanId);
    List<Need> near =
        runs
            .needs(when.statuses(), List.of(craftsman.reach(), craftsman.scope()), LOOKED_THROUGH)
            .stream()
            .sorted(
                Comparator.comparingDouble((Need need) -> closeness(need, craftsman)).reversed())
            .limit(RATED)
            .toList();
    Place after = Place.of(page.cursor());
    List<Suited> found =
        oneOnMany.rated(craftsman.id(), near).stream()
            .filter(SuitableRequests::suits)
            .sorted(Suited.BEST_FIRST)
            .filter(after::before)
            .limit(page.limit() + 1L)
            .toList();
    return Page.of(found, page.limit(), last -> Cursor.encode(last.order(), last.id()));
  }

  private static boolean suits(Suited suited) {
    return suited.scored().isEmpty()
        || suited.rated(CriterionType.OCCUPATION_PROXIMITY) > 0
        || suited.rated(CriterionType.RELEVANCE) >= RELEVANT;
  }

  /** How near the craftsman's occupation is to the one asked for, or to the likely ones. */
  private double closeness(Need need, InQuestion craftsman) {
    String own = craftsman.occupationCode();
    if (own == null) {
      return 0;
    }
    String wanted = need.occupationCode();
    if (wanted == null) {
      return need.likelyOccupations().stream()
          .filter(one -> one.code().equals(own))
          .mapToDouble(LikelyOccupation::likelihood)
          .findFirst()
          .orElse(0);
    }
    return CodePath.of(codes.occupations(), wanted)
        .followedBy(CodePath.of(codes.occupations(), own));
  }

  /** Where a page goes on. */
  private record Place(double order, @Nullable UUID id) {

    static Place of(@Nullable String cursor) {
      if (cursor == null) {
        return new Place(Double.MAX_VALUE, null);
      }
      List<String> parts = Cursor.decode(cursor, 2);
      try {
        return new Place(Double.parseDouble(parts.getFirst()), UUID.fromString(parts.getLast()));
      } catch (IllegalArgumentException notOurs) {
        throw Cursor.invalid().causedBy(notOurs);
      }
    }

    boolean before(Suited suited) {
      int compared = Double.compare(order, suited.order());
      return compared > 0 || (compared == 0 && id != null && id.compareTo(suited.id()) < 0);
    }
  }
}
