package org.jiangqiao.matching.invitation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.candidate.RankedCandidate;
import org.jiangqiao.matching.candidate.Reason;

/** Who is to be invited, and why them. */
public record Invitee(
    UUID craftsmanId, String accountId, String name, String regionCode, List<Reason> reasons) {

  /** More reasons than these nobody reads on a phone. */
  private static final int REASONS = 4;

  /** With what counts most in front. */
  public Invitee because(Reason first) {
    List<Reason> all = Stream.concat(Stream.of(first), reasons.stream()).limit(REASONS).toList();
    return new Invitee(craftsmanId, accountId, name, regionCode, all);
  }

  static Invitee of(RankedCandidate candidate) {
    return new Invitee(
        candidate.craftsmanId(),
        candidate.accountId(),
        candidate.name(),
        candidate.regionCode(),
        candidate.reasons().stream().limit(REASONS).toList());
  }
}
