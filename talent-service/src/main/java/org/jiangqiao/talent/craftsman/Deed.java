package org.jiangqiao.talent.craftsman;

import java.time.LocalDate;

/** What a piece of evidence tells. */
public record Deed(EvidenceKind kind, String title, String summary, LocalDate occurredOn) {}
