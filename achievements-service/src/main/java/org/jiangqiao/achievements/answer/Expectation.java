package org.jiangqiao.achievements.answer;

import java.util.regex.Pattern;

/** What sort of thing a question asks for, and how a sentence that names one looks. */
enum Expectation {
  DATE(
      "什么时候|什么时间|何时|哪一?年|哪一?天|哪一?月|哪一?日|几月|几日|几号|哪个(?:世纪|年代|朝代|时期)|when\\b",
      "[0-9零〇一二三四五六七八九十]+\\s*(?:年|月|日|世纪|年代)|[0-9]{4}|时期|朝|期间|初年|末年|元年"),
  NUMBER(
      "多少|几|多[大长高重宽远深久厚快]|how (?:many|much|long|far|often)",
      "[0-9]|[一二两三四五六七八九十百千万亿半]+\\s*[个位种年次条部月日家座名人天层米公里吨岁台只艘架集首张所间队套度倍]"),
  PERSON("谁|哪位|哪一?个人|何人|什么人|who\\b", "由|是|·|父|母|子|作者|创|妻|任|曾"),
  PLACE(
      "哪里|哪儿|何处|何地|什么地方|哪一?个?(?:国家|城市|地区|地方|省|市|县|州|区|岛)|位于|where\\b",
      "位于|地处|省|市|县|州|国|区|岛|镇|村|分布|产于|出生|毕业|境内|在"),
  REASON("为什么|为何|什么原因|原因|缘故|怎么会|why\\b", "因|由于|导致|造成|使|为了|所以|缘|鉴于|说明|引起|多是|多为"),
  MANNER("怎么|怎样|如何|how\\b", "通过|采用|应|先|再|须|需|用|把|将|以"),
  MEANING("^什么是|是什么[？?]?$|指什么|是指|叫什么|什么意思|what is\\b", "是|指|称|为|即|又名|简称"),
  ANYTHING("", "");

  /** Words of asking: they say what is wanted, not what it is about. */
  static final Pattern ASKING =
      Pattern.compile(
          "什么时候|什么时间|什么地方|什么原因|什么样|为什么|是什么|什么|何时|何地|为何"
              + "|哪一?[年天月日个位家座所部本些种次届支条]?|哪里|哪儿|多少|多久|几[个位种年次条部月日家座]?"
              + "|谁|怎么办|怎么样|怎么|怎样|如何|吗|呢");

  private final Pattern question;
  private final Pattern answer;

  Expectation(String question, String answer) {
    this.question = Pattern.compile(question);
    this.answer = Pattern.compile(answer);
  }

  /** Of folded text. */
  static Expectation of(String question) {
    for (Expectation expectation : values()) {
      if (expectation.question.matcher(question).find()) {
        return expectation;
      }
    }
    return ANYTHING;
  }

  /** 1 if the sentence has what is asked for, -1 if not, 0 if nothing certain is asked for. */
  int metBy(String sentence) {
    if (this == ANYTHING) {
      return 0;
    }
    return answer.matcher(sentence).find() ? 1 : -1;
  }
}
