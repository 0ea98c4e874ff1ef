package org.jiangqiao.talent.craftsman;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of two entries.
 *
 * @param evidenceMoved pieces that were only the absorbed entry's
 * @param evidenceDoubled pieces of the same source in both, which count once
 * @param accountGivenUp has no entry any more
 */
public record Merged(
    UUID survivor,
    UUID absorbed,
    int evidenceMoved,
    int evidenceDoubled,
    int honours,
    int specialities,
    int trades,
    @Nullable String account,
    @Nullable String accountGivenUp) {}
