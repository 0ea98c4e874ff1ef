package org.jiangqiao.matching.casefile.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the consultation was enough, and whose advice it was. */
public record ConsultationVerdict(
    @Size(max = 1000) @Nullable String comment, @Nullable UUID craftsmanId) {}
