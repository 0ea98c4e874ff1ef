package org.jiangqiao.achievements.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is asked for that nobody has written down yet.
 *
 * @param total of the part of the ledger that was asked for
 * @param regions by the divisions right below the region that was asked for, most asked first
 * @param trades by trade, most asked first
 */
public record Demand(Part total, List<Part> regions, List<Part> trades) {

  /**
   * @param key the region's code or the trade; null where none was given
   * @param questions different ones
   * @param timesAsked in all wordings together
   */
  public record Part(@Nullable String key, long questions, long timesAsked) {}
}
