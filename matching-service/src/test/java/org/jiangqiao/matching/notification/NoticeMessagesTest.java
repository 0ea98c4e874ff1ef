package org.jiangqiao.matching.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jiangqiao.matching.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeMessagesTest {

  private static final List<String> ARGUMENTS = List.of("JQ-1", "锥度超差", "演示", "2026-11-20");

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void everyNoticeHasATitleAndATextInBothLanguages(NoticeType type) {
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
      String key = "notification." + type;
      assertFalse(Messages.text(locale, key + ".title").contains("{"));
      assertFalse(Messages.text(locale, key + ".text", ARGUMENTS).contains("{"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidate", "casestudy", "notification", "servicelevel", "statistics"})
  void bothLanguagesSayTheSameThings(String bundle) throws IOException {
    assertEquals(keys(bundle + ".properties"), keys(bundle + "_en.properties"));
  }

  /** From the files: a bundle would inherit what its file lacks. */
  private static Set<Object> keys(String file) throws IOException {
    Properties messages = new Properties();
    try (InputStream stream = NoticeMessagesTest.class.getResourceAsStream("/messages/" + file)) {
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(messages.keySet());
  }
}
