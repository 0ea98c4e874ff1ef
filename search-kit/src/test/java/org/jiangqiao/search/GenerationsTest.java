package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  @TempDir Path root;

  @Test
  void oneServesAndAnotherTakesItsPlace() {
    Generations generations = new Generations(root);
    assertEquals(Optional.empty(), generations.serving());
    UUID first = generations.begin();
    generations.serve(first);
    UUID second = generations.begin();
    assertEquals(Optional.of(first), new Generations(root).serving());

    generations.serve(second);
    generations.deleteAllBut(second);

    assertEquals(Optional.of(second), new Generations(root).serving());
    assertFalse(generations.exists(first));
    assertTrue(generations.exists(second));
  }

  @Test
  void aPointerToNothingServesNothing() throws IOException {
    Generations generations = new Generations(root);
    UUID lost = generations.begin();
    generations.serve(lost);
    generations.delete(lost);
    assertEquals(Optional.empty(), generations.serving());

    Files.writeString(root.resolve("CURRENT"), "../../etc");
    assertEquals(Optional.empty(), generations.serving());
  }
}
