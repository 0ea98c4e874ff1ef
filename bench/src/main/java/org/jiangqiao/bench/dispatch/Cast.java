package org.jiangqiao.bench.dispatch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** The made-up craftsmen, as a roster that the pool imports. */
final class Cast {

  static final int CAPACITY = 4;

  static final List<String> REGIONS =
      List.of("440303", "440305", "440306", "440307", "440103", "440106", "441302", "441900");

  private static final List<String> LEVELS =
      List.of("SENIOR", "TECHNICIAN", "SENIOR_TECHNICIAN", "MASTER_TECHNICIAN");

  private Cast() {}

  static void write(Path file, int craftsmen) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (int number = 0; number < craftsmen; number++) {
        out.write(row(number).toString());
        out.write('\n');
      }
    }
  }

  private static ObjectNode row(int number) {
    Trade trade = Trade.number(number);
    ObjectNode row =
        JsonNodeFactory.instance
            .objectNode()
            .put("roster", "bench")
            .put("rosterId", String.valueOf(number))
            .put("name", "演示工匠·" + number)
            .put("employer", "演示企业" + number % 500)
            .put("biography", trade.name() + "，长期从事" + trade.skills().getFirst())
            .put("skillLevel", LEVELS.get(number % LEVELS.size()))
            .put("occupationCode", trade.occupation())
            .put("regionCode", REGIONS.get(number / Trade.ALL.size() % REGIONS.size()))
            .put("reach", "PROVINCE")
            .put("monthlyCapacity", CAPACITY)
            .put("mobile", "1" + String.format(Locale.ROOT, "%010d", number))
            .put("accountId", "bench-" + number);
    row.putArray("trades").add(trade.name());
    var specialities = row.putArray("specialities");
    trade.skills().forEach(skill -> specialities.addObject().put("description", skill));
    return row;
  }
}
