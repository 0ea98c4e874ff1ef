package org.jiangqiao.achievements.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.BulkWriter.Published;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.IndexHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every backend does alike with documents that live in the index alone. */
abstract class BulkCorpusContract {

  private static final Embedder EMBEDDER = new CharacterEmbedder();

  /** An empty one for each test. */
  abstract IndexHome home();

  final Corpus open() {
    return Corpus.open(
        home(),
        "test",
        new Corpus.Surroundings(EMBEDDER, Lineages.BY_PREFIX, Clock.systemUTC(), TrackRecord.NONE));
  }

  static DocumentContent patent(int number, String title) {
    return DocumentContent.of(
            DocumentKind.PATENT, title, "本实用新型公开了一种" + title + "，包括机架和第" + number + "号电机。")
        .about(List.of(), List.of(), List.of("B23K 9/16"))
        .at("440306", 2000 + number % 25)
        .by(null, "演示精密机械有限公司", "CN 10" + number + " A")
        .from("CNIPA", "CN10" + number, "LicenseRef-Public");
  }

  private static UUID id(int number) {
    return CorpusDocument.idOf("CNIPA", "CN10" + number);
  }

  static List<DocumentContent> patents(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> patent(i, "焊接夹具" + i)).toList();
  }

  private static List<UUID> found(Corpus corpus, String text) {
    return corpus.search().search(CorpusSearchContract.query(text)).items().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  static Corpus withPatents(Corpus corpus, int count) {
    try (BulkWriter writer = corpus.bulk().update()) {
      writer.put(patents(0, count));
      writer.publish();
    }
    return corpus;
  }

  @Test
  void whatIsPutAgainIsUnchangedAndWhatChangedIsANewVersion() {
    try (Corpus corpus = open();
        BulkWriter writer = corpus.bulk().update()) {
      assertEquals(
          List.of(Outcome.CREATED, Outcome.CREATED, Outcome.UNCHANGED, Outcome.UPDATED),
          writer.put(
              List.of(patent(1, "焊枪"), patent(2, "夹具"), patent(1, "焊枪"), patent(2, "快换夹具"))));
      assertEquals(List.of(Outcome.UNCHANGED), writer.put(List.of(patent(1, "焊枪"))));
      writer.checkpoint();

      assertEquals(2, corpus.bulk().documents());
      assertEquals(2, corpus.reader().read(id(2)).version());
      assertEquals(patent(2, "快换夹具"), corpus.reader().read(id(2)).content());
      assertEquals(List.of(id(2)), found(corpus, "快换夹具"));

      writer.remove(List.of(id(1)));
      writer.checkpoint();
      assertTrue(corpus.reader().find(id(1)).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"夹具", "焊接夹具", "GB/T5117", "5117", "6061-T6 夹具", "6061", "具"})
  void bulkDocumentsAreFoundByWordsAndPartNumbers(String text) {
    try (Corpus corpus = open();
        BulkWriter writer = corpus.bulk().update()) {
      writer.put(List.of(patent(1, "GB/T 5117焊条用6061-T6焊接夹具架"), patent(2, "行星减速器")));
      writer.publish();
      CorpusQuery query =
          new CorpusQuery(
              text, CorpusFilter.NONE, CorpusSort.RELEVANCE, 0, 10, CorpusQuery.Mode.LEXICAL);
      assertEquals(id(1), corpus.search().search(query).items().getFirst().document().id());
    }
  }

  @Test
  void aRebuildServesOnlyWhenItIsWhole() {
    try (Corpus corpus = withPatents(open(), 3)) {
      UUID before = corpus.bulk().generation();
      try (BulkWriter writer = corpus.bulk().rebuild()) {
        assertEquals(
            List.of(Outcome.UNCHANGED, Outcome.UPDATED, Outcome.CREATED),
            writer.put(List.of(patent(0, "焊接夹具0"), patent(1, "减速器"), patent(7, "减速器"))));
        writer.put(List.of(patent(7, "行星减速器")));
        writer.checkpoint();
        assertEquals(3, corpus.bulk().documents());
        assertTrue(found(corpus, "减速器").isEmpty());

        Published published = writer.publish();

        assertEquals(new Published(writer.generation(), 3, 1), published);
      }
      assertNotEquals(before, corpus.bulk().generation());
      assertEquals(2, corpus.reader().read(id(1)).version());
      assertEquals(1, corpus.reader().read(id(0)).version());
      assertEquals("行星减速器", corpus.reader().read(id(7)).content().title());
      assertTrue(corpus.reader().find(id(2)).isEmpty());
    }
  }

  @Test
  void anInterruptedRebuildGoesOnAfterItsCheckpointAndReplayedRowsDoNoHarm() {
    UUID generation;
    try (Corpus corpus = withPatents(open(), 1)) {
      try (BulkWriter writer = corpus.bulk().rebuild()) {
        generation = writer.generation();
        writer.put(patents(0, 50));
        writer.checkpoint();
      }
    }
    try (Corpus corpus = open()) {
      assertEquals(1, corpus.bulk().documents());
      try (BulkWriter writer = corpus.bulk().resume(generation).orElseThrow()) {
        writer.put(patents(40, 100));
        assertEquals(new Published(generation, 100, 10), writer.publish());
      }
    }
    try (Corpus corpus = open()) {
      assertEquals(generation, corpus.bulk().generation());
      assertEquals(100, corpus.bulk().documents());
      assertTrue(corpus.bulk().resume(generation).isEmpty());
      assertTrue(corpus.bulk().resume(UUID.randomUUID()).isEmpty());
    }
  }

  @Test
  void aDiscardedRebuildIsGone() {
    try (Corpus corpus = open()) {
      UUID generation;
      try (BulkWriter writer = corpus.bulk().rebuild()) {
        generation = writer.generation();
        assertThrows(IllegalStateException.class, corpus.bulk()::update);
      }
      corpus.bulk().discard(generation);
      assertTrue(corpus.bulk().resume(generation).isEmpty());
    }
  }

  @Test
  void bothSortsOfDocumentsAreSearchedAsOne() {
    try (Corpus corpus = withPatents(open(), 2)) {
      CorpusDocument lesson =
          new CorpusDocument(
              UUID.randomUUID(),
              1,
              DocumentContent.of(DocumentKind.LESSON, "焊接夹具的调整", "现象：焊接夹具松动。\n处理：更换定位销。")
                  .from("测试", "1", "CC0-1.0"),
              java.time.Instant.EPOCH);
      corpus.add(List.of(lesson));

      assertEquals(3, found(corpus, "焊接夹具").size());
      assertEquals(3, corpus.retrieval().documentCount());
      assertEquals(lesson, corpus.reader().read(lesson.id()));
    }
  }

  @Test
  void embeddingGoesOnWhereItWasAndOutlivesARebuild() {
    try (Corpus corpus = withPatents(open(), 70)) {
      assertTrue(corpus.bulk().embedNext());
      assertEquals(64, corpus.bulk().embedded());
    }
    try (Corpus corpus = open()) {
      assertTrue(corpus.bulk().embedNext());
      assertFalse(corpus.bulk().embedNext());
      assertEquals(70, corpus.bulk().embedded());
      try (BulkWriter writer = corpus.bulk().rebuild()) {
        writer.put(patents(0, 70));
        writer.publish();
      }
      assertEquals(0, corpus.bulk().embedded());
      List<?> meanings =
          corpus.retrieval().byMeaning(EMBEDDER.query("夹具").orElseThrow(), CorpusFilter.NONE);
      assertEquals(70, meanings.size());
    }
  }
}
