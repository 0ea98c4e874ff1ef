package org.jiangqiao.platform.uscc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.Malformed;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.Reason;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.Valid;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.WrongCheckCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Made-up codes; the check characters were computed apart from this code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91440300MA5DEM10XM",
        "91320505MA1QYE03XK",
        "12440000TEX7000011",
        "531000005000000014",
        "81110000MC00000056",
        "N1440306MF0123456B",
        "Y2110000717800012E",
        "11440300000000000N"
      })
  void rightCodes(String code) {
    assertEquals(new Valid(), UnifiedSocialCreditCode.check(code));
  }

  @Test
  void everyOtherCheckCharacterIsWrongAndTheRightOneIsNamed() {
    String first17 = "91440300MA5DEM10X";
    ALPHABET
        .chars()
        .filter(character -> character != 'M')
        .forEach(
            character ->
                assertEquals(
                    new WrongCheckCharacter('M'),
                    UnifiedSocialCreditCode.check(first17 + (char) character)));
  }

  /** The weights see to it that no two neighbours can change places unnoticed. */
  @Test
  void transposedNeighboursAreNoticed() {
    String code = "91320505MA1QYE03XK";
    for (int i = 8; i < 16; i++) {
      char[] swapped = code.toCharArray();
      swapped[i] = code.charAt(i + 1);
      swapped[i + 1] = code.charAt(i);
      assertEquals(
          WrongCheckCharacter.class,
          UnifiedSocialCreditCode.check(new String(swapped)).getClass(),
          new String(swapped));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "91440300MA5DEM10X, LENGTH",
    "91440300MA5DEM10XMM, LENGTH",
    "91440300MA5DEI10XM, CHARACTER",
    "91440300ma5dem10xm, CHARACTER",
    "91440300MA5DEM10X , LENGTH",
    "01440300MA5DEM10XM, REGISTRATION_AUTHORITY",
    "X1440300MA5DEM10XM, REGISTRATION_AUTHORITY",
    "9144030XMA5DEM10XM, REGION"
  })
  void malformedCodesSayWhy(String code, Reason reason) {
    assertEquals(new Malformed(reason), UnifiedSocialCreditCode.check(code));
  }
}
