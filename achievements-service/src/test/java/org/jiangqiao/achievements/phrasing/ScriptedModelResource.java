package org.jiangqiao.achievements.phrasing;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language model beside the service. It phrases the passage on the speed of a machine; what else
 * it does depends on words of the question.
 */
public final class ScriptedModelResource implements QuarkusTestResourceLifecycleManager {

  private static final Pattern PASSAGE = Pattern.compile("\\[(\\d+)\\] [^\\[]*?最高转速为每分钟1200转");

  private ScriptedModel model = ScriptedModel.that(ScriptedModelResource::answer);

  private static void answer(HttpExchange exchange, String request) throws IOException {
    Matcher passage = PASSAGE.matcher(request);
    String source = passage.find() ? passage.group(1) : "1";
    if (request.contains("请胡编")) {
      ScriptedModel.say(exchange, "最高转速为每分钟3000转。[" + source + "]");
    } else if (request.contains("请报错")) {
      exchange.sendResponseHeaders(500, -1);
    } else {
      ScriptedModel.say(
          exchange, "绕线机的最高转速", "为每分钟1200转。[" + source + "]\n", "建议每天更换主轴轴承。[" + source + "]");
    }
  }

  @Override
  public Map<String, String> start() {
    return Map.of("jiangqiao.answer.model.url", model.url());
  }

  @Override
  public void stop() {
    model.close();
  }
}
