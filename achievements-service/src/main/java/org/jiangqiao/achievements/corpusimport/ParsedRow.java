package org.jiangqiao.achievements.corpusimport;

import java.util.List;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.platform.rows.Fault;

/** What a row turned out to be. */
sealed interface ParsedRow {

  /** A document. */
  record Good(DocumentContent content) implements ParsedRow {}

  /** At least one fault. */
  record Bad(List<Fault> faults) implements ParsedRow {}
}
