package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  private static final Embedder EMBEDDER = new Embedder();

  @TempDir Path directory;

  @SearchEntity
  @Indexed
  static final class Note {
    @DocumentId String id;

    @FullTextField(analyzer = ChineseAnalysis.WORDS)
    String text;

    @KeywordField(aggregable = Aggregable.YES)
    String trade;

    @VectorField(dimension = Embedder.DIMENSIONS, vectorSimilarity = VectorSimilarity.COSINE)
    float[] vector;

    Note(String id, String text, String trade) {
      this.id = id;
      this.text = text;
      this.trade = trade;
      this.vector = EMBEDDER.passage(text);
    }
  }

  private static final List<Class<?>> TYPES = List.of(Note.class);

  private static final List<Note> NOTES =
      List.of(
          new Note("1", "液压缸爬行多为系统内有空气", "液压"),
          new Note("2", "焊条受潮产生氢气孔", "焊接"),
          new Note("3", "电机轴承缺油发热", "电工"));

  private SearchIndex open(String format) {
    return SearchIndex.open(directory, format, TYPES);
  }

  private static List<String> found(SearchIndex index, String query) {
    return index.query(
        session ->
            session
                .search(Note.class)
                .select(f -> f.id(String.class))
                .where(f -> f.match().field("text").matching(query))
                .fetchHits(10));
  }

  @Test
  void aWriteIsVisibleAtOnceAndSurvivesReopening() {
    try (SearchIndex index = open("1")) {
      index.addOrUpdate(NOTES);
      assertEquals(List.of("1"), found(index, "液壓缸"));
    }
    try (SearchIndex index = open("1")) {
      assertEquals(3, index.count(Note.class));
      index.delete(Note.class, "1");
      assertEquals(List.of(), found(index, "液压缸"));
      index.addOrUpdate(List.of(new Note("2", "焊缝咬边", "焊接")));
      assertEquals(2, index.count(Note.class));
      index.deleteWhere(Note.class, f -> f.match().field("trade").matching("电工"));
      assertEquals(1, index.count(Note.class));
      index.clear();
      assertTrue(index.isEmpty());
    }
  }

  @Test
  void anIndexOfAnotherFormatIsEmptied() {
    try (SearchIndex index = open("1")) {
      index.addOrUpdate(NOTES);
    }
    try (SearchIndex index = open("2")) {
      assertTrue(index.isEmpty());
    }
  }

  @Test
  void theNearestVectorIsTheNearestMeaning() {
    try (SearchIndex index = open("1")) {
      index.addOrUpdate(NOTES);
      List<String> nearest =
          index.query(
              session ->
                  session
                      .search(Note.class)
                      .select(f -> f.id(String.class))
                      .where(f -> f.knn(1).field("vector").matching(EMBEDDER.query("油缸一走一停")))
                      .fetchHits(1));
      assertEquals(List.of("1"), nearest);
    }
  }

  @Test
  void manyDocumentsAreWrittenAtOnceAndDoubleIdsAreFound() {
    try (SearchIndex index = SearchIndex.open(IndexLayout.building(directory, "1", TYPES));
        IndexStream<Note> stream = index.stream(Note.class)) {
      stream.add(NOTES);
      stream.add(List.of(new Note("2", "焊缝咬边", "焊接")));
      stream.commit();

      assertEquals(4, index.count(Note.class));
      List<String> twice = new ArrayList<>();
      index.duplicates(Note.class, 10, twice::addAll);
      assertEquals(List.of("2"), twice);

      stream.addOrUpdate(List.of(new Note("2", "焊缝未焊透", "焊接")));
      stream.delete(List.of("3"));
      stream.commit();
      assertEquals(2, index.count(Note.class));
      assertEquals(List.of("2"), found(index, "未焊透"));
    }
  }

  @Test
  void aDamagedIndexIsSetAsideAndReplacedByAnEmptyOne() throws IOException {
    try (SearchIndex index = open("1")) {
      index.addOrUpdate(NOTES);
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
        Files.writeString(file, "not a segment");
      }
    }
    try (SearchIndex index = open("1")) {
      assertTrue(index.isEmpty());
      index.addOrUpdate(NOTES);
      assertEquals(3, index.count(Note.class));
    }
    assertTrue(SearchIndex.intact(directory, "1"));
  }
}
