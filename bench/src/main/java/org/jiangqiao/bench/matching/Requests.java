package org.jiangqiao.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a run. */
final class Requests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CODE = Pattern.compile("\\d-\\d{2}-\\d{2}-\\d{2}");
  private static final int BEST = 2;

  private Requests() {}

  /**
   * A problem, and the occupations whose people are right for it.
   *
   * @param right codes
   */
  record Request(String id, String text, Set<String> right) {}

  /** The files cannot be used; the message says where and why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }

  static List<Occupation> occupations(Path file) throws Unusable {
    List<Occupation> occupations = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      occupations.add(
          Occupation.of(
              line.get("id").asText(), line.path("title").asText(), line.get("text").asText()));
    }
    if (occupations.isEmpty()) {
      throw new Unusable(file + ": no occupations");
    }
    return occupations;
  }

  /**
   * Spread evenly over the file. What is right stands in {@code qrels.tsv} beside it, or, for a
   * request that is not there, in its id.
   */
  static List<Request> requests(Path file, int most) throws Unusable {
    Map<String, Set<String>> judged = judged(file.resolveSibling("qrels.tsv"));
    List<Request> all = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      String id = line.get("id").asText();
      Set<String> right = judged.containsKey(id) ? judged.get(id) : named(id);
      if (right == null || right.isEmpty()) {
        throw new Unusable(file + ": nothing says which occupation is right for " + id);
      }
      all.add(new Request(id, line.get("text").asText(), right));
    }
    if (all.isEmpty()) {
      throw new Unusable(file + ": no requests");
    }
    int taken = Math.min(most, all.size());
    List<Request> spread = new ArrayList<>();
    for (int i = 0; i < taken; i++) {
      spread.add(all.get((int) ((long) i * all.size() / taken)));
    }
    return spread;
  }

  private static Set<String> named(String id) {
    Matcher code = CODE.matcher(id);
    return code.find() ? Set.of(code.group()) : Set.of();
  }

  private static Map<String, Set<String>> judged(Path file) throws Unusable {
    Map<String, Set<String>> judged = new HashMap<>();
    if (!Files.exists(file)) {
      return judged;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.strip().split("\t", -1);
        if (fields.length == 3 && fields[2].equals(String.valueOf(BEST))) {
          judged.computeIfAbsent(fields[0], query -> new HashSet<>()).add(fields[1]);
        }
      }
      return judged;
    } catch (IOException e) {
      throw new Unusable(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static List<JsonNode> lines(Path file) throws Unusable {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          JsonNode node = JSON.readTree(line);
          if (!node.hasNonNull("id") || !node.hasNonNull("text")) {
            throw new Unusable(file + ":" + (lines.size() + 1) + ": a line needs an id and a text");
          }
          lines.add(node);
        }
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw new Unusable(file + ": no such file");
    } catch (IOException e) {
      throw new Unusable(file + ":" + (lines.size() + 1) + ": not JSON in UTF-8");
    }
  }
}
