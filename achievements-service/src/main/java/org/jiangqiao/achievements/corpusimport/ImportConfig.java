package org.jiangqiao.achievements.corpusimport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import org.jiangqiao.platform.rows.ReadLimits;

/** What imports may take, and when their work is made durable. */
@ConfigMapping(prefix = "jiangqiao.corpus.import")
interface ImportConfig {

  /** Where an operator puts files that are too large to upload. */
  Path directory();

  /**
   * Rows between two checkpoints: what an interruption repeats. Each commit writes a part of the
   * index before its buffer is full, on one core while all else waits, and small parts have to be
   * merged later: with one every 100,000, commits took 15 % of an import's processor time.
   */
  @WithDefault("500000")
  int checkpointRows();

  /** The longest time between two checkpoints, for rows that are slow. */
  @WithDefault("60s")
  Duration checkpointInterval();

  /** With so many faulty rows a file is in another form than was meant. */
  @WithDefault("100000")
  int mostFaults();

  /** Left free on the disk of the index, which needs room to merge what it has. */
  @WithDefault("1G")
  MemorySize freeSpace();

  Limits limit();

  /** What one file may cost. */
  interface Limits {

    @WithDefault("512K")
    MemorySize row();

    /** Text packs to a tenth; what packs to a two-hundredth was made to. */
    @WithDefault("200")
    int expansion();

    @WithDefault("200000")
    int archiveEntries();

    @WithDefault("16M")
    MemorySize archiveEntry();
  }

  default ReadLimits readLimits() {
    return new ReadLimits(
        Math.toIntExact(limit().row().asLongValue()),
        limit().expansion(),
        limit().archiveEntries(),
        Math.toIntExact(limit().archiveEntry().asLongValue()));
  }
}
