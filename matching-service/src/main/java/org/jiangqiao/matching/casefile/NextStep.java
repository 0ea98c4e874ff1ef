package org.jiangqiao.matching.casefile;

import java.time.Instant;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jspecify.annotations.Nullable;

/**
 * What happens next in a case, who has it, by when.
 *
 * @param what a sentence in the caller's language
 * @param holder the name of who has it, where there is one
 * @param breached the time is over
 */
public record NextStep(
    String what, ActorRole who, @Nullable String holder, @Nullable Instant by, boolean breached) {}
