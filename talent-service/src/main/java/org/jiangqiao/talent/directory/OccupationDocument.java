package org.jiangqiao.talent.directory;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jiangqiao.search.ChineseText;
import org.jiangqiao.search.ChineseText.Cut;

/**
 * An occupation as those who have it tell of their work, all of them together: one person tells of
 * a few tasks, everybody together of nearly all.
 */
@SearchEntity
@Indexed(index = "craftsman-occupation")
final class OccupationDocument {

  static final String NAME = "name";
  static final String TOLD = "told";
  static final String TOLD_PAIRS = "told_pairs";
  static final String TOLD_STORED = "told_stored";
  static final String MEANING = "meaning";

  @DocumentId final String code;

  @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
  final String name;

  /** With the name in front, so that how common terms are is counted in both. */
  @ChineseText(name = TOLD, cut = Cut.WORDS)
  @ChineseText(name = TOLD_PAIRS, cut = Cut.PAIRS)
  final String all;

  @KeywordField(name = TOLD_STORED, searchable = Searchable.NO, projectable = Projectable.YES)
  final String told;

  /**
   * Not a vector to the index: there are so few occupations that those found by words are compared
   * one by one, which works where vectors are not searched as well.
   */
  @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
  final String meaning;

  OccupationDocument(String code, String name, String told, Meaning meaning) {
    this.code = code;
    this.name = name;
    this.all = name + "\n" + told;
    this.told = told;
    this.meaning = meaning.toString();
  }
}
