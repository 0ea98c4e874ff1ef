package org.jiangqiao.platform.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whose data is to be deleted, as all services know them.
 *
 * @param entryIds of what a service keeps about them under ids of its own, which others know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LeavingPerson(String accountId, List<UUID> entryIds) {

  public LeavingPerson {
    entryIds = List.copyOf(entryIds);
  }
}
