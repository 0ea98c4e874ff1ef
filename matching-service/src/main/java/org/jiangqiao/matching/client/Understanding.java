package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What talent made of a case's text: kept, and handed back unread to ask how somebody else fits the
 * same.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Understanding(@Nullable String meaning, double bestWords) {}
