package org.jiangqiao.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a directory of occupations tells of one.
 *
 * @param definition one sentence
 * @param tasks what people of the occupation do; the definition where nothing is told
 */
record Occupation(String code, String name, String definition, List<String> tasks) {

  private static final String TASKS = "主要工作任务：";
  private static final Pattern BETWEEN = Pattern.compile("[；;\\n]");

  static Occupation of(String code, String name, String text) {
    int split = text.indexOf(TASKS);
    String definition = (split < 0 ? text : text.substring(0, split)).strip();
    List<String> tasks = new ArrayList<>();
    if (split >= 0) {
      BETWEEN
          .splitAsStream(text.substring(split + TASKS.length()))
          .map(String::strip)
          .filter(task -> !task.isEmpty())
          .forEach(tasks::add);
    }
    String told = definition.isEmpty() ? name : definition;
    return new Occupation(code, name, told, tasks.isEmpty() ? List.of(told) : tasks);
  }
}
