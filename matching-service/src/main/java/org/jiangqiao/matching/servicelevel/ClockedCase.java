package org.jiangqiao.matching.servicelevel;

import java.util.UUID;

/** What a clock must know of its case: which policy applies, and whom a breach concerns. */
public record ClockedCase(
    UUID helpRequestId, String caseNumber, String title, Urgency urgency, String regionCode) {}
