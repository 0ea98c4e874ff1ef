package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HomophonesTest {

  @Test
  void charactersOfOneSoundWhateverTheTone() {
    assertTrue(Homophones.of('周').contains('轴'));
    assertTrue(Homophones.of('逢').contains('缝'));
    assertFalse(Homophones.of('周').contains('周'));
    assertFalse(Homophones.of('周').contains('车'));
    assertTrue(Homophones.of('a').isEmpty());
  }
}
