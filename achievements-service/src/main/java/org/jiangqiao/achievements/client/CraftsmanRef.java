package org.jiangqiao.achievements.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A craftsman as the talent service refers to them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CraftsmanRef(UUID id, String name) {}
