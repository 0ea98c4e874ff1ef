package org.jiangqiao.talent.pool;

import java.util.List;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.talent.craftsman.PoolEntry;

/** What a row turned out to be. */
sealed interface ParsedRow {

  /** Someone. */
  record Good(PoolEntry entry) implements ParsedRow {}

  /** At least one fault. */
  record Bad(List<Fault> faults) implements ParsedRow {}
}
