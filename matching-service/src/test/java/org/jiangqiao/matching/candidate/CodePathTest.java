package org.jiangqiao.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Over the lists that are shipped. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class CodePathTest {

  @Inject CodeLists lists;

  @Test
  void leadsThroughTheListToTheCode() {
    assertEquals(List.of("C", "34"), industry("34").codes());
    // deeper than what is shipped
    assertEquals(List.of("C", "34", "3421"), industry("3421").codes());
    assertEquals(List.of("6", "6-18"), occupation("6-18").codes());
    assertEquals(List.of("6", "6-18", "6-18-01"), occupation("6-18-01").codes());
  }

  @Test
  void theLongerTheSharedPathTheNearer() {
    assertEquals(1, industry("34").followedBy(industry("3421")));
    assertEquals(2 / 3.0, industry("3421").followedBy(industry("34")));
    assertEquals(0.5, industry("34").followedBy(industry("35")));
    assertEquals(0, industry("34").followedBy(industry("A")));
    assertEquals("C", industry("34").shared(industry("35")));
    assertNull(industry("34").shared(industry("01")));
    assertEquals(0.5, occupation("6-18").followedBy(occupation("6-20")));
  }

  private CodePath industry(String code) {
    return CodePath.of(lists.industries(), code);
  }

  private CodePath occupation(String code) {
    return CodePath.of(lists.occupations(), code);
  }
}
