package org.jiangqiao.talent.directory;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jiangqiao.search.ChineseText;
import org.jiangqiao.search.ChineseText.Cut;

/** A craftsman as the index knows them; each text in words and in pairs of characters. */
@SearchEntity
@Indexed(index = "craftsman")
final class CraftsmanDocument extends Findable {

  static final String SKILLS = "skills";
  static final String SKILLS_PAIRS = "skills_pairs";
  static final String SKILLS_STORED = "skills_stored";
  static final String REST = "rest";
  static final String ALL = "all";
  static final String ALL_PAIRS = "all_pairs";
  static final String PROBLEMS_SOLVED = "problemsSolved";
  static final String HONOUR_RANK = "honourRank";
  static final String SKILL_RANK = "skillRank";

  @DocumentId final String id;

  @ChineseText(name = SKILLS, cut = Cut.WORDS)
  @ChineseText(name = SKILLS_PAIRS, cut = Cut.PAIRS)
  @KeywordField(name = SKILLS_STORED, searchable = Searchable.NO, projectable = Projectable.YES)
  final String skills;

  @KeywordField(name = REST, searchable = Searchable.NO, projectable = Projectable.YES)
  final String rest;

  @ChineseText(name = ALL, cut = Cut.WORDS)
  @ChineseText(name = ALL_PAIRS, cut = Cut.PAIRS)
  final String all;

  @GenericField(sortable = Sortable.YES)
  final int problemsSolved;

  /** 0 is the highest. */
  @GenericField(sortable = Sortable.YES)
  final int honourRank;

  /** 0 is the lowest, as in {@code SkillLevel}; -1 is unknown. */
  @GenericField(sortable = Sortable.YES)
  final int skillRank;

  CraftsmanDocument(Facts facts, Texts texts, Standing standing) {
    super(facts);
    this.id = facts.craftsmanId().toString();
    this.skills = texts.skills();
    this.rest = texts.rest();
    this.all = texts.skills() + "\n" + texts.rest();
    this.problemsSolved = standing.problemsSolved();
    this.honourRank = standing.honourRank();
    this.skillRank = standing.skillRank();
  }

  /** What they can do; and what they have done, who they are, where they work. */
  record Texts(String skills, String rest) {}

  /** What the directory is ordered by when nothing is searched for. */
  record Standing(int problemsSolved, int honourRank, int skillRank) {}
}
