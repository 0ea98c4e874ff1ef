package org.jiangqiao.achievements.corpus;

import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.Embedder;

/** One sentence in the vector index, with what its document is filtered by. */
@SearchEntity
@Indexed(index = "sentence")
final class SentenceEntry extends FilteredEntry {

  @DocumentId final String key;
  @KeywordField final String document;

  @VectorField(dimension = Embedder.DIMENSIONS, vectorSimilarity = VectorSimilarity.COSINE)
  final float[] meaning;

  SentenceEntry(SentenceKey key, float[] meaning, DocumentContent content, Lineages codes) {
    super(content, codes);
    this.key = key.toString();
    this.document = key.document().toString();
    this.meaning = meaning;
  }

  /** A sentence alone has lost what it is about; the title says it. */
  static String embeddedText(String title, String sentence) {
    return title.isEmpty() ? sentence : title + "：" + sentence;
  }
}
