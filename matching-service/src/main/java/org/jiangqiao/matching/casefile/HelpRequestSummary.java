package org.jiangqiao.matching.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
public record HelpRequestSummary(
    UUID id,
    String caseNumber,
    String title,
    HelpKind kind,
    Urgency urgency,
    @Nullable String trade,
    CodeName industry,
    CodeName region,
    HelpRequestView.EnterpriseRef enterprise,
    HelpRequestStatus status,
    NextStep next,
    List<CaseClock> clocks,
    List<HelpRequestView.ParticipantView> participants,
    long version,
    Instant createdAt,
    @Nullable Instant submittedAt,
    Instant updatedAt) {}
