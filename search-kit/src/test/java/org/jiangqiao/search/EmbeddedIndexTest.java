package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedIndexTest extends SearchIndexContract {

  @TempDir Path directory;

  @Override
  IndexHome home() {
    return IndexHome.in(directory);
  }

  @Test
  void aDamagedIndexIsSetAsideAndReplacedByAnEmptyOne() throws IOException {
    try (SearchIndex index = home().open("1", TYPES)) {
      index.addOrUpdate(Note.THREE);
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
        Files.writeString(file, "not a segment");
      }
    }
    try (SearchIndex index = home().open("1", TYPES)) {
      assertTrue(index.isEmpty());
      index.addOrUpdate(Note.THREE);
      assertEquals(3, index.count(Note.class));
    }
    assertTrue(SearchIndex.intact(directory, "1"));
  }
}
