package org.jiangqiao.matching.candidate;

import org.jspecify.annotations.Nullable;

/**
 * What a craftsman already carries, as invitations and engagements know it.
 *
 * @param openInvitations invitations without a response, in all cases
 * @param engagementsThisMonth engagements agreed in the current month (Asia/Shanghai), cancelled
 *     ones left out
 * @param refusedInThisCase declined in this case, let an invitation of it expire, or was let go
 * @param invitationsLastHalfYear invitations of the last 180 days that have ended
 * @param respondedLastHalfYear how many of those were accepted or declined in time
 * @param invitation the newest invitation in this case
 */
public record Workload(
    int openInvitations,
    int engagementsThisMonth,
    boolean refusedInThisCase,
    int invitationsLastHalfYear,
    int respondedLastHalfYear,
    @Nullable InvitationRef invitation) {

  public static final Workload NONE = new Workload(0, 0, false, 0, 0, null);
}
