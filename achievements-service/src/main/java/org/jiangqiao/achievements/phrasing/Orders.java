package org.jiangqiao.achievements.phrasing;

import java.util.regex.Pattern;
import org.jiangqiao.search.Terms;

/**
 * Recognises texts that speak to a language model instead of a reader. It is the outer fence only:
 * whatever gets past it still has to be supported by the passages, sentence by sentence.
 */
public final class Orders {

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:忽略|无视|忘记|忘掉|不要理会|抛开|覆盖).{0,12}(?:指令|指示|提示词?|规则|要求|设定|以上|之前|上面|前面)"
              + "|(?:以上|之前|上面|前面|系统).{0,6}(?:指令|提示词|设定).{0,8}(?:忽略|无视|作废|失效|无效)|系统提示词?|开发者模式|越狱模式"
              + "|(?:你|您)(?:现在|从现在起|接下来)(?:是|扮演|充当|必须回答)|作为(?:一个|一名)?(?:ai|人工智能|语言模型|大模型)"
              + "|(?:ignore|disregard|forget|override).{0,30}(?:instruction|prompt|rule|above|previous)|system"
              + " prompt|developer mode|jailbreak|you are (?:now|a|an)"
              + " .{0,30}(?:assistant|model|ai)"
              + "|<\\|?(?:im_start|im_end|system|assistant|endoftext)\\|?>|\\[/?inst\\]|<<sys>>");

  private Orders() {}

  public static boolean in(String text) {
    return ORDER.matcher(Terms.fold(text)).find();
  }
}
