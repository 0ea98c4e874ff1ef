package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An occupation whose people tell of work like the case's.
 *
 * @param likelihood that the case is one for them, from 0 to 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LikelyOccupation(String code, String name, double likelihood) {}
