package org.jiangqiao.talent.directory;

import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jiangqiao.search.ChineseAnalysis;

/** A craftsman as the index knows them; each text in words and in pairs of characters. */
@SearchEntity
@Indexed(index = "craftsman")
final class CraftsmanDocument extends Findable {

  static final String PROBLEMS_SOLVED = "problemsSolved";
  static final String HONOUR_RANK = "honourRank";
  static final String SKILL_RANK = "skillRank";

  @DocumentId final String id;

  @FullTextField(name = "who", analyzer = ChineseAnalysis.WORDS)
  @FullTextField(name = "who_pairs", analyzer = ChineseAnalysis.BIGRAMS)
  final String who;

  @FullTextField(name = "skills", analyzer = ChineseAnalysis.WORDS)
  @FullTextField(name = "skills_pairs", analyzer = ChineseAnalysis.BIGRAMS)
  final String skills;

  @FullTextField(name = "story", analyzer = ChineseAnalysis.WORDS)
  @FullTextField(name = "story_pairs", analyzer = ChineseAnalysis.BIGRAMS)
  final String story;

  @FullTextField(name = "deeds", analyzer = ChineseAnalysis.WORDS)
  @FullTextField(name = "deeds_pairs", analyzer = ChineseAnalysis.BIGRAMS)
  final String deeds;

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
    this.who = texts.who();
    this.skills = texts.skills();
    this.story = texts.story();
    this.deeds = texts.deeds();
    this.problemsSolved = standing.problemsSolved();
    this.honourRank = standing.honourRank();
    this.skillRank = standing.skillRank();
  }

  /** Name and place of work; what they can do; who they are; what they have done. */
  record Texts(String who, String skills, String story, String deeds) {}

  /** What the directory is ordered by when nothing is searched for. */
  record Standing(int problemsSolved, int honourRank, int skillRank) {}
}
