package org.jiangqiao.search;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jiangqiao.search.ChineseText.Cut;

/** Something to be found. */
@SearchEntity
@Indexed(index = "note")
final class Note {

  static final List<Note> THREE =
      List.of(
          new Note("1", "液压缸爬行多为系统内有空气", "液压"),
          new Note("2", "焊条受潮产生氢气孔", "焊接"),
          new Note("3", "电机轴承6061-T6缺油发热", "电工"));

  @DocumentId String id;

  @ChineseText(cut = Cut.WORDS)
  @ChineseText(name = "pairs", cut = Cut.PAIRS)
  @ChineseText(name = "start", cut = Cut.BEGINNINGS)
  @ChineseText(name = "whole", cut = Cut.WHOLE)
  String text;

  @KeywordField(aggregable = Aggregable.YES)
  String trade;

  @VectorField(dimension = 3, vectorSimilarity = VectorSimilarity.COSINE)
  float[] vector;

  Note(String id, String text, String trade) {
    this.id = id;
    this.text = text;
    this.trade = trade;
    this.vector = new float[] {1, Integer.parseInt(id), 0};
  }
}
