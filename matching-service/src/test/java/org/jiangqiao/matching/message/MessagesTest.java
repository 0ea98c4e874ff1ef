package org.jiangqiao.matching.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jiangqiao.matching.timeline.TimelineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  @ParameterizedTest
  @EnumSource(TimelineType.class)
  void everyStepIsSaidInBothLanguages(TimelineType type) {
    String key = "timeline." + type;

    assertFalse(Messages.text(Locale.SIMPLIFIED_CHINESE, key, "甲", "乙", "丙").contains("{"));
    assertFalse(Messages.text(Locale.ENGLISH, key, "a", "b", "c").contains("{"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "timeline", "problems", "notification", "candidate", "weekplan"})
  void bothLanguagesSayTheSameThings(String bundle) throws IOException {
    assertEquals(keys(bundle + ".properties"), keys(bundle + "_en.properties"));
  }

  @Test
  void theMachinesLanguageDoesNotMatter() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      assertEquals("提交了需求", Messages.text(Locale.SIMPLIFIED_CHINESE, "timeline.SUBMITTED"));
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static SortedSet<Object> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Messages.class.getResourceAsStream("/messages/" + file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.keySet());
  }
}
