package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The passage that a statement rests on.
 *
 * @param start first character of the span in the document's text, in UTF-16 units
 * @param end the character after the span
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Citation(
    UUID documentId,
    int documentVersion,
    String documentTitle,
    String kind,
    int start,
    int end,
    String quote,
    @Nullable String source,
    @Nullable String licence,
    double score) {}
