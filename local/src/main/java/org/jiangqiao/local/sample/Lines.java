package org.jiangqiao.local.sample;

import static org.jiangqiao.local.Messages.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jiangqiao.local.Failure;

/** A file of one JSON object a line. */
record Lines(Path file, List<Line> all) {
  /**
   * One line.
   *
   * @param key names it in progress and as idempotency key
   */
  record Line(String key, ObjectNode json) {
    String key(String step) {
      return key + "/" + step;
    }

    /** Takes the account out of the line: it is not part of the body. */
    Account account(String field) {
      return new Account(json.remove(field).asText());
    }

    Account accountOr(String field, Account other) {
      return json.has(field) ? account(field) : other;
    }
  }

  static Lines read(Path file) {
    try {
      List<String> lines =
          Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
      String name = file.getFileName().toString().replace(".jsonl", "");
      return new Lines(
          file,
          IntStream.range(0, lines.size())
              .mapToObj(i -> new Line("sample-" + name + "-" + (i + 1), object(lines.get(i))))
              .toList());
    } catch (IOException e) {
      throw new Failure(text("sample.no-file", file, e), e);
    }
  }

  private static ObjectNode object(String line) {
    try {
      return Api.JSON.readValue(line, ObjectNode.class);
    } catch (IOException e) {
      throw new Failure(text("sample.no-file", line, e), e);
    }
  }
}
