package org.jiangqiao.achievements.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jiangqiao.achievements.corpus.NewestFirst.Hits;
import org.jiangqiao.platform.page.Total;
import org.jiangqiao.search.IndexHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkCorpusTest extends BulkCorpusContract {

  @TempDir Path directory;

  @Override
  IndexHome home() {
    return IndexHome.in(directory);
  }

  @Test
  void facetsOfManyHitsAreEstimatedFromAShare() {
    int documents = 24 * 1024;
    try (Corpus corpus = open();
        BulkWriter writer = corpus.bulk().rebuild()) {
      writer.put(patents(0, documents));
      writer.publish();
    }
    try (CorpusIndex index = CorpusIndex.open(home(), "test")) {
      Hits hits = new Hits(SearchText.of("焊接夹具"), CorpusFilter.NONE, Set.of());
      FacetCounts exact = FacetCounts.of(index, hits, Set.of(Facet.YEAR));
      FacetCounts estimated = FacetCounts.ofShare(index, hits, Set.of(Facet.YEAR), 2048);

      assertEquals(Total.exactly(documents), exact.total());
      assertEquals(Total.atLeast(10_000), estimated.total());
      double counted = years(exact);
      double guessed = years(estimated);
      assertEquals(counted, guessed, counted / 5);
    }
  }

  private static long years(FacetCounts counts) {
    return Objects.requireNonNull(counts.facets().get(Facet.YEAR)).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  @Test
  void aDamagedGenerationIsSetAsideAndAnEmptyOneServes() throws IOException {
    UUID damaged;
    try (Corpus corpus = withPatents(open(), 20)) {
      damaged = corpus.bulk().generation();
      corpus.add(List.of(CorpusDocument.of(patent(99, "台账"), java.time.Instant.EPOCH)));
    }
    scribble(directory.resolve("generations").resolve(damaged.toString()).resolve("bulk"));

    try (Corpus corpus = open()) {
      assertNotEquals(damaged, corpus.bulk().generation());
      assertEquals(0, corpus.bulk().documents());
      assertEquals(1, corpus.managedDocuments());
      withPatents(corpus, 20);
      assertEquals(20, corpus.bulk().documents());
    }
  }

  @Test
  void aDamagedIndexOfManagedDocumentsIsEmptyAndTheRestServes() throws IOException {
    try (Corpus corpus = withPatents(open(), 20)) {
      corpus.add(List.of(CorpusDocument.of(patent(99, "台账"), java.time.Instant.EPOCH)));
    }
    scribble(directory.resolve("document"));

    try (Corpus corpus = open()) {
      assertEquals(0, corpus.managedDocuments());
      assertEquals(20, corpus.bulk().documents());
    }
  }

  private static void scribble(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
  }
}
