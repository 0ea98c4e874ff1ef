package org.jiangqiao.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Every n-th stretch of an index. A search that is narrowed to it skips the rest, so that a share
 * of what it finds costs a share of the time; documents that came in together are spread over many
 * stretches.
 */
final class Sample extends Query {

  /** Long enough that what lies between two of them is skipped in whole blocks of postings. */
  private static final int STRETCH = 1024;

  private final int oneIn;

  Sample(int oneIn) {
    this.oneIn = oneIn;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int documents = leaf.reader().maxDoc();
        return ConstantScoreScorerSupplier.fromIterator(
            new Stretches(leaf.docBase, documents, oneIn), score(), scoreMode, documents);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** Laid over the whole index: a small segment is not always among them. */
  private static final class Stretches extends DocIdSetIterator {

    private final int before;
    private final int documents;
    private final int oneIn;
    private int at = -1;

    /**
     * @param before documents of the index that stand before the segment's own
     */
    Stretches(int before, int documents, int oneIn) {
      this.before = before;
      this.documents = documents;
      this.oneIn = oneIn;
    }

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() {
      return advance(at + 1);
    }

    @Override
    public int advance(int target) {
      long stretch = ((long) before + target) / STRETCH;
      long next = (stretch + oneIn - 1) / oneIn * oneIn;
      long first = next == stretch ? target : next * STRETCH - before;
      at = first < documents ? (int) first : NO_MORE_DOCS;
      return at;
    }

    /** What is looked for leads, and is told here how far it may skip. */
    @Override
    public long cost() {
      return documents;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "sample(1/" + oneIn + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sample sample && oneIn == sample.oneIn;
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + oneIn;
  }
}
