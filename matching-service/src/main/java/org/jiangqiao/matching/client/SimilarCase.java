package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A corpus document that resembles a case.
 *
 * @param author of a case study: who solved it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SimilarCase(
    UUID id,
    String kind,
    String title,
    @Nullable String snippet,
    @Nullable String author,
    @Nullable String trade,
    @Nullable Integer year,
    @Nullable String source,
    double score) {}
