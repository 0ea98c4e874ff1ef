package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.junit.jupiter.api.Test;

/** What every backend does alike. */
abstract class SearchIndexContract {

  static final List<Class<?>> TYPES = List.of(Note.class);

  /** An empty one for each test. */
  abstract IndexHome home();

  private SearchIndex open() {
    return home().open("1", TYPES);
  }

  private GenerationalIndex openGenerations() {
    return home().open("1", TYPES, Note.class);
  }

  private static List<String> found(SearchIndex index, String field, String query) {
    return index.query(
        session ->
            session
                .search(Note.class)
                .select(f -> f.id(String.class))
                .where(f -> f.match().field(field).matching(query))
                .fetchHits(10));
  }

  private static List<String> found(SearchIndex index, String query) {
    return found(index, "text", query);
  }

  @Test
  void aWriteIsVisibleAtOnceAndSurvivesReopening() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);
      assertEquals(List.of("1"), found(index, "液壓缸"));
    }
    try (SearchIndex index = open()) {
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
  void whatWasWrittenInAnotherFormatIsNotFound() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);
    }
    try (SearchIndex index = home().open("2", TYPES)) {
      assertTrue(index.isEmpty());
    }
  }

  @Test
  void termsAreTheSameEverywhere() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);

      assertEquals(List.of("3"), found(index, "6061"));
      assertEquals(List.of("3"), found(index, "６０６１－Ｔ６"));
      assertEquals(List.of("1"), found(index, "pairs", "爬行"));
      assertEquals(List.of("2"), found(index, "start", "焊條受"));
      assertEquals(List.of(), found(index, "start", "受潮"));
      assertEquals(List.of("2"), found(index, "whole", "焊條受潮產生氫氣孔"));
      assertEquals(List.of(), found(index, "whole", "焊条受潮"));
      assertEquals(List.of(), found(index, "怎么办"));
    }
  }

  @Test
  void aPhraseStandsAsItIs() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);
      List<List<String>> found =
          List.of("轴承6061-T6缺油", "缺油轴承").stream()
              .map(
                  phrase ->
                      index.query(
                          session ->
                              session
                                  .search(Note.class)
                                  .select(f -> f.id(String.class))
                                  .where(f -> Phrases.ofPairs(f, "pairs", phrase))
                                  .fetchHits(10)))
              .toList();
      assertEquals(List.of(List.of("3"), List.of()), found);
    }
  }

  @Test
  void theNearestVectorIsFirstAndItsScoreIsItsCosine() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);
      List<Scored<String>> nearest =
          index.query(
              session ->
                  session
                      .search(Note.class)
                      .select(
                          f ->
                              f.composite()
                                  .from(f.id(String.class), f.score())
                                  .as((id, score) -> new Scored<>(id, (double) score)))
                      .where(
                          f ->
                              f.knn(2)
                                  .field("vector")
                                  .matching(1f, 0f, 0f)
                                  .filter(f.terms().field("trade").matchingAny("电工", "焊接")))
                      .fetchHits(2));
      assertEquals(List.of("2", "3"), nearest.stream().map(Scored::id).toList());
      assertEquals((1 + 1 / Math.sqrt(5)) / 2, nearest.getFirst().score(), 0.001);
    }
  }

  @Test
  void valuesAreCounted() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);
      AggregationKey<Map<String, Long>> trades = AggregationKey.of("trades");
      Map<String, Long> counted =
          index.query(
              session ->
                  session
                      .search(Note.class)
                      .where(f -> f.not(f.match().field("trade").matching("电工")))
                      .aggregation(trades, f -> f.terms().field("trade", String.class))
                      .fetch(0)
                      .aggregation(trades));
      assertEquals(Map.of("液压", 1L, "焊接", 1L), counted);
    }
  }

  @Test
  void whatIsKnownOfTermsIsTheSameEverywhere() {
    try (SearchIndex index = open()) {
      index.addOrUpdate(Note.THREE);
      Map<Analysis, List<String>> asked =
          Map.of(
              Analysis.WORDS, List.of("6061", "螺栓"),
              Analysis.PAIRS, List.of("轴承", "承轴"),
              Analysis.CHARACTERS, List.of("油", "螺"));
      index.statistics(
          TYPES,
          "text",
          "pairs",
          terms -> {
            terms.expect(asked);
            assertEquals(3, terms.documents());
            assertEquals(28 / 3.0, terms.averageLength(), 0.001);
            assertEquals(1, terms.documentsWith(Analysis.WORDS, "6061"));
            assertEquals(0, terms.documentsWith(Analysis.WORDS, "螺栓"));
            assertEquals(1, terms.documentsWith(Analysis.PAIRS, "轴承"));
            assertEquals(0, terms.documentsWith(Analysis.PAIRS, "承轴"));
            assertEquals(1, terms.documentsWith(Analysis.CHARACTERS, "油"), 0.001);
            assertEquals(0, terms.documentsWith(Analysis.CHARACTERS, "螺"), 0.001);
            return terms;
          });
      assertEquals(
          Map.of("缺油", 1L, "油缺", 0L), index.frequencies(TYPES).of("pairs", List.of("缺油", "油缺")));
    }
  }

  @Test
  void anIndexWithoutDocumentsIsSearched() {
    try (SearchIndex index = open()) {
      assertEquals(List.of(), found(index, "液压缸"));
      assertEquals(Map.of("缺油", 0L), index.frequencies(TYPES).of("pairs", List.of("缺油")));
    }
  }

  @Test
  void aGenerationServesOnlyWhenItIsWhole() {
    UUID first;
    UUID second;
    try (GenerationalIndex index = openGenerations()) {
      first = index.generation();
      index.with(
          serving -> {
            serving.addOrUpdate(Note.THREE);
            return serving;
          });
      index.keepNote(first, "three");
      second = index.begin();
      try (SearchIndex building = index.openForBuilding(second);
          IndexStream<Note> stream = building.stream(Note.class)) {
        stream.add(Note.THREE.subList(1, 3));
        stream.commit();
        assertEquals(2, building.count(Note.class));
      }
      assertTrue(index.intact(second));
      assertEquals(3L, (long) index.with(serving -> serving.count(Note.class)));
      assertEquals(Optional.of("three"), index.note(first));

      index.switchTo(second);

      assertEquals(2L, (long) index.with(serving -> serving.count(Note.class)));
      assertEquals(second, index.generation());
      assertFalse(index.intact(first));
      assertEquals(Optional.empty(), index.note(second));
    }
    try (GenerationalIndex index = openGenerations()) {
      assertEquals(second, index.generation());
      assertEquals(List.of("2"), index.with(serving -> found(serving, "焊条")));
      index.with(
          serving -> {
            serving.addOrUpdate(Note.THREE);
            return serving;
          });
      assertEquals(3L, (long) index.with(serving -> serving.count(Note.class)));
      UUID third = index.begin();
      index.openForBuilding(third).close();
      index.delete(third);
      assertFalse(index.intact(third));
      assertNotEquals(third, index.generation());
    }
  }

  @Test
  void whatWasPutInTwiceIsThereOnceInTheEnd() {
    try (GenerationalIndex index = openGenerations();
        SearchIndex building = index.openForBuilding(index.begin());
        IndexStream<Note> stream = building.stream(Note.class)) {
      stream.add(Note.THREE);
      stream.add(List.of(new Note("2", "焊缝咬边", "焊接")));
      stream.commit();
      assertEquals(4, building.written(Note.class));

      List<String> twice = new ArrayList<>();
      building.duplicates(Note.class, 10, twice::addAll);
      stream.addOrUpdate(twice.stream().map(id -> new Note(id, "焊缝咬边", "焊接")).toList());
      stream.commit();

      assertEquals(3, building.count(Note.class));
      assertEquals(List.of("2"), found(building, "咬边"));
      stream.delete(List.of("3"));
      stream.commit();
      assertEquals(2, building.count(Note.class));
    }
  }
}
