package org.jiangqiao.achievements.corpusimport;

import java.util.List;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.achievements.corpus.DocumentContent;

/** Where the documents of a file go. What was put is durable and counted after a checkpoint. */
interface Destination extends AutoCloseable {

  /** What became of the documents since the last checkpoint; {@code bulk} of them in the index. */
  record Checkpoint(List<Outcome> outcomes, long bulk) {}

  void put(DocumentContent content);

  /** Whether a checkpoint should not wait any longer. */
  boolean full();

  /** First half of a checkpoint, outside of any transaction: the index is on the disk after it. */
  void secure();

  /** Second half, in the transaction that stores the place in the file. */
  Checkpoint settle();

  /** Leaves what is durable as it is, so that an import can go on. */
  @Override
  void close();
}
