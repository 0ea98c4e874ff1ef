package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.lowlevel.common.impl.MetadataFields;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;

/** An index in this process: what it knows is read from its dictionary. */
final class LuceneEngine implements IndexEngine {

  private final CloseableSearchMapping mapping;
  private final IndexStatistics.Characters characters = new IndexStatistics.Characters();

  LuceneEngine(CloseableSearchMapping mapping) {
    this.mapping = mapping;
  }

  private IndexReader reader(Collection<? extends Class<?>> of) {
    return mapping.scope(of).extension(LuceneExtension.get()).openIndexReader();
  }

  @Override
  public <R> R statistics(
      Collection<? extends Class<?>> of,
      String words,
      String pairs,
      Function<TermStatistics, R> use) {
    try (IndexReader reader = reader(of)) {
      return use.apply(new IndexStatistics(reader, words, pairs, characters));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public TermFrequencies frequencies(Collection<? extends Class<?>> of) {
    return (field, terms) -> {
      Map<String, Long> found = new LinkedHashMap<>();
      try (IndexReader reader = reader(of)) {
        for (String term : terms) {
          found.put(term, (long) reader.docFreq(new Term(field, term)));
        }
      } catch (IOException e) {
        throw unreadable(e);
      }
      return found;
    };
  }

  @Override
  public void duplicates(Class<?> type, int batch, Consumer<List<String>> consumer) {
    try (IndexReader reader = reader(List.of(type))) {
      Terms ids = MultiTerms.getTerms(reader, MetadataFields.idFieldName());
      if (ids == null) {
        return;
      }
      List<String> found = new ArrayList<>();
      TermsEnum each = ids.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        if (each.docFreq() > 1) {
          found.add(id.utf8ToString());
        }
        if (found.size() == batch) {
          consumer.accept(found);
          found = new ArrayList<>();
        }
      }
      if (!found.isEmpty()) {
        consumer.accept(found);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What was added under an id that was taken stands beside it. */
  @Override
  public long written(Class<?> type) {
    try (IndexReader reader = reader(List.of(type))) {
      return reader.numDocs();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public boolean samples() {
    return true;
  }

  @Override
  public RuntimeException told(RuntimeException failure) {
    return failure;
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("The index cannot be read", e);
  }

  @Override
  public void close() {
    // The mapping owns all there is to close.
  }
}
