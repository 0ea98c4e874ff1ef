package org.jiangqiao.achievements.corpusimport;

import java.util.List;
import org.jiangqiao.achievements.corpus.DocumentContent;

/** What a line turned out to be. */
sealed interface ParsedLine {

  /** A document. */
  record Good(DocumentContent content) implements ParsedLine {}

  /** At least one fault. */
  record Bad(List<Fault> faults) implements ParsedLine {}
}
