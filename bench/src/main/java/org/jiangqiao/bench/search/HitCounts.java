package org.jiangqiao.bench.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts every hit by province and year, as plainly as Lucene allows. */
final class HitCounts extends SimpleCollector {

  private final Map<String, Integer> provinces = new HashMap<>();
  private final Map<Long, Integer> years = new HashMap<>();
  private int[] ordinals = new int[0];
  private SortedSetDocValues province = DocValues.emptySortedSet();
  private SortedNumericDocValues year = DocValues.singleton(DocValues.emptyNumeric());

  static final class Manager implements CollectorManager<HitCounts, HitCounts> {
    @Override
    public HitCounts newCollector() {
      return new HitCounts();
    }

    @Override
    public HitCounts reduce(Collection<HitCounts> collectors) {
      return collectors.iterator().next();
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    finish();
    province = DocValues.getSortedSet(leaf.reader(), "province");
    year = DocValues.getSortedNumeric(leaf.reader(), "year");
    ordinals = new int[Math.toIntExact(province.getValueCount())];
  }

  @Override
  public void collect(int document) throws IOException {
    if (province.advanceExact(document)) {
      ordinals[(int) province.nextOrd()]++;
    }
    if (year.advanceExact(document)) {
      years.merge(year.nextValue(), 1, Integer::sum);
    }
  }

  @Override
  public void finish() throws IOException {
    for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
      if (ordinals[ordinal] > 0) {
        provinces.merge(
            province.lookupOrd(ordinal).utf8ToString(), ordinals[ordinal], Integer::sum);
      }
    }
    ordinals = new int[0];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
