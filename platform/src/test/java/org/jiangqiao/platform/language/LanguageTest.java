package org.jiangqiao.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiangqiao.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final String BUNDLE = "messages/platform-problems";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "zh", "zh-CN", "zh-Hans-CN,zh;q=0.9,en;q=0.8", "fr", "*", "??", "de,zh"})
  void chineseUnlessEnglishIsPreferred(String header) {
    assertEquals(Languages.CHINESE, Languages.preferred(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "en-GB,en;q=0.9,zh;q=0.1", "fr,en;q=0.5"})
  void english(String header) {
    assertEquals(Languages.ENGLISH, Languages.preferred(header));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfProblemIsDescribedInBothLanguages(ProblemType type) {
    String kebab = type.uri().getPath().replace("/problems/", "");
    Messages messages = Messages.in(BUNDLE);
    for (Locale locale : new Locale[] {Languages.CHINESE, Languages.ENGLISH}) {
      for (String key : new String[] {"title." + kebab, "detail." + kebab}) {
        assertEquals(false, messages.text(locale, key).equals(key), key);
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertEquals(
        ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet(),
        ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).keySet());
  }

  @ParameterizedTest
  @CsvSource({"1000, 须在 1 与 1000 之间", "440306, 须在 1 与 440306 之间"})
  void numbersAreNotGrouped(int number, String text) {
    assertEquals(text, Messages.in(BUNDLE).text(Languages.CHINESE, "out-of-range", 1, number));
  }
}
