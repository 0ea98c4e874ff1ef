package org.jiangqiao.achievements.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.search.IndexHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The engine as a benchmark uses it: a directory and no service. */
abstract class CorpusSearchContract {

  private static final String TOLD_ALIKE = "铣刀崩刃时先降每齿进给量。";

  /** What has solved something, as those who asked told. */
  private static final TrackRecord SOLVED = documents -> Map.of(id("5"), 1, id("3"), 1000);

  private static Corpus corpus;

  static CorpusQuery query(String text) {
    return new CorpusQuery(text, CorpusFilter.NONE, CorpusSort.RELEVANCE, 0, 100);
  }

  private static CorpusDocument document(String id, String title, String text) {
    return CorpusDocument.of(
        DocumentContent.of(DocumentKind.KNOWLEDGE, title, text).from("bench", id, "CC0-1.0"),
        Instant.EPOCH);
  }

  static void fill(IndexHome home) {
    corpus =
        Corpus.open(
            home,
            "bench",
            new Corpus.Surroundings(
                new CharacterEmbedder(), Lineages.BY_PREFIX, Clock.systemUTC(), SOLVED));
    List<CorpusDocument> documents =
        List.of(
            document("1", "液压缸爬行", "液压缸爬行多为系统内有空气，应排气。"),
            document("2", "焊缝气孔", "焊条受潮产生氢气孔，焊前应烘干。"),
            document("3", "电机过热", "电机轴承缺油发热，应补充润滑脂。"),
            document("4", "铣刀崩刃", TOLD_ALIKE),
            document("5", "铣刀崩刃", TOLD_ALIKE),
            document("6", "铣刀崩刃", TOLD_ALIKE),
            CorpusDocument.of(
                DocumentContent.of(DocumentKind.CASE_STUDY, "铣刀崩刃", TOLD_ALIKE)
                    .from("bench", "7", "CC0-1.0"),
                Instant.EPOCH));
    corpus.add(documents);
    corpus.embed(documents);
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  private static List<UUID> found(String text, Mode mode) {
    CorpusQuery query = new CorpusQuery(text, CorpusFilter.NONE, CorpusSort.RELEVANCE, 0, 10, mode);
    return corpus.search().search(query).items().stream().map(f -> f.document().id()).toList();
  }

  private static UUID id(String id) {
    return CorpusDocument.idOf("bench", id);
  }

  @Test
  void eachWayOfSearchingIsAModeOfTheSameSearch() {
    assertEquals(List.of(id("2")), found("焊条受潮", Mode.LEXICAL));
    assertTrue(found("压液行爬", Mode.LEXICAL).isEmpty());
    assertEquals(id("1"), found("压液行爬", Mode.SEMANTIC).getFirst());
    assertEquals(id("1"), found("液压缸爬行", Mode.HYBRID).getFirst());
  }

  @Test
  void whatHasSolvedSomethingOrWasVerifiedStandsBeforeWhatSuitsAsWell() {
    List<UUID> found = found("铣刀崩刃", Mode.HYBRID);

    assertEquals(Set.of(id("5"), id("7")), Set.copyOf(found.subList(0, 2)));
    assertEquals(Set.of(id("4"), id("6")), Set.copyOf(found.subList(2, 4)));
  }

  @Test
  void whatHasSolvedMuchDoesNotStandBeforeWhatSuitsBetter() {
    assertEquals(id("2"), found("焊条受潮应补充", Mode.HYBRID).getFirst());
  }

  @Test
  void candidatesCarryTheirText() {
    assertEquals(
        "焊条受潮产生氢气孔，焊前应烘干。",
        corpus
            .retrieval()
            .candidates("气孔", CorpusFilter.NONE, 10)
            .getFirst()
            .id()
            .content()
            .text());
  }
}
