package org.jiangqiao.talent.directory;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jiangqiao.search.ChineseText;
import org.jiangqiao.search.ChineseText.Cut;
import org.jiangqiao.search.Embedder;

/** One thought about a craftsman, short enough that its vector means something. */
@SearchEntity
@Indexed(index = "craftsman-passage")
final class PassageDocument extends Findable {

  static final String EVIDENCE = "evidence";
  static final String TEXT = "text";
  static final String TEXT_PAIRS = "text_pairs";
  static final String TEXT_STORED = "text_stored";
  static final String VECTOR = "vector";

  @DocumentId final String id;

  /** Whether this is evidence, and not what the craftsman says of themselves. */
  @GenericField final boolean evidence;

  @ChineseText(name = TEXT, cut = Cut.WORDS)
  @ChineseText(name = TEXT_PAIRS, cut = Cut.PAIRS)
  @KeywordField(name = TEXT_STORED, searchable = Searchable.NO, projectable = Projectable.YES)
  final String text;

  /** Of length one, and compared by the cosine all the same: OpenSearch knows no product here. */
  @VectorField(dimension = Embedder.DIMENSIONS, vectorSimilarity = VectorSimilarity.COSINE)
  final float[] vector;

  PassageDocument(Facts facts, Passage passage, float[] vector) {
    super(facts);
    this.id = new PassageId(facts.craftsmanId(), passage.part()).toString();
    this.evidence = passage.evidence();
    this.text = passage.text();
    this.vector = vector.clone();
  }

  /**
   * A stretch of a profile or a piece of evidence.
   *
   * @param part the evidence's id, or the number of the stretch
   */
  record Passage(String part, boolean evidence, String text) {}
}
