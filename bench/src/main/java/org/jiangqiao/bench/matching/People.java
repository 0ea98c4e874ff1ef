package org.jiangqiao.bench.matching;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Made-up people: the same ones every time for the same occupations and number. */
final class People {

  private static final long SEED = 20261121;
  private static final List<String> REGIONS =
      List.of("440306", "320505", "110108", "330106", "510104", "610113", "420111", "370203");

  /** What a profile has room for. */
  private static final int TRADE = 20;

  private static final int TITLE = 180;

  private final List<Occupation> occupations;
  private final int count;

  People(List<Occupation> occupations, int count) {
    this.occupations = occupations;
    this.count = count;
  }

  /** Someone of an occupation: one to two specialities, one to two solved problems. */
  record Person(int number, Occupation occupation, List<String> specialities, List<String> deeds) {

    String name() {
      return "演示工匠·" + number;
    }

    /** All that is told of them, as a plain search would have it. */
    String text() {
      return String.join(
          "\n",
          occupation.name(),
          occupation.definition(),
          String.join("\n", specialities),
          String.join("\n", deeds));
    }
  }

  /** In the order of the occupations, as lists of the unions are kept. */
  void each(Consumer<Person> reader) {
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      Occupation occupation = occupations.get((int) ((long) i * occupations.size() / count));
      List<String> tasks = new ArrayList<>(occupation.tasks());
      Collections.shuffle(tasks, random);
      int told = 1 + random.nextInt(2);
      List<String> specialities = tasks.subList(0, Math.min(told, tasks.size()));
      Collections.shuffle(tasks, random);
      List<String> deeds =
          List.copyOf(tasks.subList(0, Math.min(1 + random.nextInt(2), tasks.size())));
      reader.accept(new Person(i, occupation, List.copyOf(specialities), deeds));
    }
  }

  /** Codes by the names that people have here, which are unique. */
  Map<String, String> occupationsByName() {
    Map<String, String> codes = new HashMap<>();
    each(person -> codes.put(person.name(), person.occupation().code()));
    return codes;
  }

  /** As a roster that the pool imports. */
  void write(Path file) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      List<IOException> failed = new ArrayList<>();
      each(
          person -> {
            try {
              out.write(row(person).toString());
              out.write('\n');
            } catch (IOException e) {
              failed.add(e);
            }
          });
      if (!failed.isEmpty()) {
        throw failed.getFirst();
      }
    }
  }

  private static ObjectNode row(Person person) {
    Occupation occupation = person.occupation();
    ObjectNode row =
        JsonNodeFactory.instance
            .objectNode()
            .put("roster", "bench")
            .put("rosterId", String.valueOf(person.number()))
            .put("name", person.name())
            .put("employer", "演示企业" + person.number() % 5000)
            .put("biography", occupation.definition())
            .put("skillLevel", "TECHNICIAN")
            .put("occupationCode", occupation.code())
            .put("regionCode", REGIONS.get(person.number() % REGIONS.size()))
            .put("reach", "NATION")
            .put("monthlyCapacity", 4)
            .put("mobile", "1" + String.format(Locale.ROOT, "%010d", person.number()))
            .put("accountId", "bench-" + person.number());
    row.putArray("trades").add(cut(occupation.name(), TRADE));
    var specialities = row.putArray("specialities");
    person.specialities().forEach(task -> specialities.addObject().put("description", task));
    var evidence = row.putArray("evidence");
    for (String deed : person.deeds()) {
      evidence
          .addObject()
          .put("kind", "OUTCOME")
          .put("title", cut(deed, TITLE))
          .put("summary", occupation.name() + "：" + deed)
          .put("occurredOn", "2025-06-01")
          .put("source", "bench-" + person.number() + "-" + deed.hashCode());
    }
    return row;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
