package org.jiangqiao.achievements.savedsearch;

import java.util.UUID;

/**
 * What the notifications learn when something came in for a saved search.
 *
 * @param atLeast whether there was more than was counted
 */
record SavedSearchMatched(
    UUID savedSearchId, String accountId, String name, int documents, boolean atLeast) {

  static final String TYPE = "org.jiangqiao.saved-search.matched";
}
