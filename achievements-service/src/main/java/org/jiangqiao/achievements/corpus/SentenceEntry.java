package org.jiangqiao.achievements.corpus;

import java.util.List;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.search.ChineseAnalysis;
import org.jiangqiao.search.Embedder;
import org.jspecify.annotations.Nullable;

/** One sentence in the vector index, with what its document is filtered by. */
@SearchEntity
@Indexed(index = "sentence")
final class SentenceEntry {

  @DocumentId final String key;
  @KeywordField final String document;

  @VectorField(dimension = Embedder.DIMENSIONS, vectorSimilarity = VectorSimilarity.COSINE)
  final float[] meaning;

  @KeywordField final String kind;
  @KeywordField final @Nullable String trade;
  @KeywordField final List<String> industries;
  @KeywordField final List<String> regions;
  @GenericField final @Nullable Integer year;
  @KeywordField final List<String> ipc;

  @KeywordField(normalizer = ChineseAnalysis.KEYWORD)
  final List<String> standards;

  private SentenceEntry(SentenceKey key, float[] meaning, DocumentContent content, Codes codes) {
    this.key = key.toString();
    this.document = key.document().toString();
    this.meaning = meaning;
    this.kind = content.kind().name();
    this.trade = content.trade();
    this.industries = codes.industryLineage(content.industryCode());
    this.regions = codes.regionLineage(content.regionCode());
    this.year = content.year();
    this.ipc = content.ipc();
    this.standards = content.standards();
  }

  static SentenceEntry of(
      CorpusDocument document, Sentence sentence, float[] meaning, Codes codes) {
    return new SentenceEntry(
        new SentenceKey(document.id(), document.version(), sentence.start(), sentence.end()),
        meaning,
        document.content(),
        codes);
  }

  /** A sentence alone has lost what it is about; the title says it. */
  static String embeddedText(String title, Sentence sentence) {
    return title + "：" + sentence.text();
  }
}
