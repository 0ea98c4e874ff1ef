package org.jiangqiao.matching.engagement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found and done at a visit. */
public record VisitReport(
    String findings,
    String measures,
    @Nullable String advice,
    int workersTrained,
    List<UUID> attachmentIds) {}
