package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Counts as an open index has them. */
final class IndexStatistics implements TermStatistics {

  /** Shares of documents that have a character, which is not indexed by itself. */
  static final class Characters {

    /** A tenth more documents change what a character is worth by a tenth of a nat. */
    private static final double OUTDATED = 0.1;

    private final Map<String, Double> shares = new ConcurrentHashMap<>();
    private volatile long counted;

    Map<String, Double> of(long documents) {
      if (Math.abs(documents - counted) > OUTDATED * counted) {
        shares.clear();
        counted = documents;
      }
      return shares;
    }
  }

  /** So many documents have a character about as often as all of them. */
  private static final int TELLING = 100_000;

  private final IndexReader reader;
  private final String words;
  private final String pairs;
  private final Characters characters;

  IndexStatistics(IndexReader reader, String words, String pairs, Characters characters) {
    this.reader = reader;
    this.words = words;
    this.pairs = pairs;
    this.characters = characters;
  }

  @Override
  public long documents() {
    try {
      return Math.max(1, reader.getDocCount(pairs));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** A text has about as many pairs as characters. */
  @Override
  public double averageLength() {
    try {
      return Math.max(1, (double) reader.getSumTotalTermFreq(pairs) / documents());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public double documentsWith(Analysis analysis, String term) {
    try {
      return switch (analysis) {
        case WORDS -> documentsWithWord(term);
        case PAIRS -> reader.docFreq(new Term(pairs, term));
        case CHARACTERS -> documents() * share(term, documents());
      };
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Where documents are not cut into words, no more have the word than have its rarest pair. */
  private double documentsWithWord(String word) throws IOException {
    List<String> cut =
        org.jiangqiao.search.Terms.bigrams(word).stream().map(t -> t.text()).toList();
    boolean oneCharacter = word.codePointCount(0, word.length()) == 1;
    double with = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      if (hasWords(leaf.reader())) {
        with += leaf.reader().docFreq(new Term(words, word));
      } else if (oneCharacter) {
        with += leaf.reader().getDocCount(pairs) * share(word, documents());
      } else {
        with += rarest(leaf.reader(), cut);
      }
    }
    return with;
  }

  private double rarest(LeafReader leaf, List<String> cut) throws IOException {
    int rarest = cut.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String pair : cut) {
      rarest = Math.min(rarest, leaf.docFreq(new Term(pairs, pair)));
    }
    return rarest;
  }

  /** Of the documents, how many have the character. */
  private double share(String character, long documents) {
    return characters.of(documents).computeIfAbsent(character, this::share);
  }

  private boolean hasWords(LeafReader leaf) throws IOException {
    return 2 * leaf.getDocCount(words) > leaf.getDocCount(pairs);
  }

  /**
   * By the pairs that begin with the character, as if they occurred independently. A frequent one
   * begins thousands of pairs in every part of the index: the largest parts speak for all.
   */
  private double share(String character) {
    BytesRef prefix = new BytesRef(character);
    double with = 0;
    long seen = 0;
    try {
      for (LeafReaderContext leaf : largestFirst()) {
        Terms terms = leaf.reader().terms(pairs);
        if (terms != null && seen < TELLING) {
          with += terms.getDocCount() * (1 - shareWithout(terms, prefix));
          seen += terms.getDocCount();
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return seen == 0 ? 0 : with / seen;
  }

  private List<LeafReaderContext> largestFirst() {
    return reader.leaves().stream()
        .sorted(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()))
        .toList();
  }

  private static double shareWithout(Terms terms, BytesRef prefix) throws IOException {
    double without = 1;
    TermsEnum each = terms.iterator();
    TermsEnum.SeekStatus found = each.seekCeil(prefix);
    BytesRef term = found == TermsEnum.SeekStatus.END ? null : each.term();
    while (term != null && StringHelper.startsWith(term, prefix)) {
      without *= 1 - (double) each.docFreq() / terms.getDocCount();
      term = each.next();
    }
    return without;
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("The index cannot be read", e);
  }
}
