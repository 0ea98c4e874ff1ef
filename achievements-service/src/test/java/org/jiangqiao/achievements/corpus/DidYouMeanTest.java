package org.jiangqiao.achievements.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

  private static final Map<String, Long> PAIRS =
      Map.of("细长", 20L, "长轴", 18L, "锥度", 9L, "振纹", 7L, "真文", 1L);

  private static final DidYouMean DID_YOU_MEAN =
      new DidYouMean(asked -> counted(PAIRS, asked), asked -> counted(Map.of("plc", 5L), asked));

  private static Map<String, Long> counted(Map<String, Long> counts, Set<String> asked) {
    return asked.stream()
        .collect(Collectors.toMap(Function.identity(), term -> counts.getOrDefault(term, 0L)));
  }

  @Test
  void aCharacterOfTheSameSoundIsPutRight() {
    assertEquals(Optional.of("细长轴锥度"), DID_YOU_MEAN.correction("细长周锥度"));
    assertEquals(Optional.of("细长轴 振纹"), DID_YOU_MEAN.correction("细长周 振文"));
    assertEquals(Optional.of("PLC"), DID_YOU_MEAN.correction("PCL"));
  }

  @Test
  void whatTheCorpusHasOrDoesNotKnowBetterStays() {
    assertEquals(Optional.empty(), DID_YOU_MEAN.correction("细长轴锥度"));
    assertEquals(Optional.empty(), DID_YOU_MEAN.correction("真文"));
    assertEquals(Optional.empty(), DID_YOU_MEAN.correction("魑魅魍魉 xyzzy"));
    assertEquals(Optional.empty(), DID_YOU_MEAN.correction(""));
  }
}
