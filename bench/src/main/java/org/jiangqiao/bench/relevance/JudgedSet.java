package org.jiangqiao.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Documents, and queries of which it is known what they should find: {@code corpus.jsonl}, {@code
 * queries.jsonl} and {@code qrels.tsv} of a directory.
 */
record JudgedSet(List<Text> documents, List<Query> queries) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern GRADE = Pattern.compile("-?\\d+");

  record Text(String id, String title, String text) {}

  /**
   * @param grades of the documents that are relevant, by their id
   */
  record Query(String id, String text, Map<String, Integer> grades) {}

  /** The set cannot be measured; the message says where and why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * @param minGrade the lowest grade that counts as relevant
   */
  static JudgedSet read(Path directory, int minGrade) throws Unusable {
    List<Text> documents = new ArrayList<>();
    for (Text document : texts(directory.resolve("corpus.jsonl"))) {
      // Nothing to index and nothing to be found by.
      if (!(document.title() + document.text()).isBlank()) {
        documents.add(document);
      }
    }
    Map<String, Map<String, Integer>> grades =
        grades(directory.resolve("qrels.tsv"), minGrade, ids(documents));
    List<Query> queries = new ArrayList<>();
    for (Text query : texts(directory.resolve("queries.jsonl"))) {
      // A query that nothing is relevant to measures nothing.
      if (grades.containsKey(query.id())) {
        queries.add(new Query(query.id(), query.text(), grades.get(query.id())));
      }
    }
    if (queries.isEmpty()) {
      throw new Unusable(
          directory + ": no query has a relevant document of grade " + minGrade + " or more");
    }
    return new JudgedSet(documents, queries);
  }

  private static Set<String> ids(List<Text> documents) {
    Set<String> ids = new HashSet<>();
    documents.forEach(document -> ids.add(document.id()));
    return ids;
  }

  private static List<Text> texts(Path file) throws Unusable {
    Map<String, Text> texts = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String where = file + ":" + number;
      JsonNode json = json(line, where);
      if (!json.hasNonNull("id") || !json.hasNonNull("text")) {
        throw new Unusable(where + ": a line needs an id and a text");
      }
      Text text =
          new Text(
              json.get("id").asText(), json.path("title").asText(""), json.get("text").asText());
      if (texts.putIfAbsent(text.id(), text) != null) {
        throw new Unusable(where + ": the id " + text.id() + " was there before");
      }
    }
    return List.copyOf(texts.values());
  }

  private static JsonNode json(String line, String where) throws Unusable {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new Unusable(where + ": not JSON");
    }
  }

  private static Map<String, Map<String, Integer>> grades(
      Path file, int minGrade, Set<String> documents) throws Unusable {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String[] fields = line.strip().split("\t", -1);
      boolean heading = number == 1 && !GRADE.matcher(fields[fields.length - 1]).matches();
      if (line.isBlank() || heading) {
        continue;
      }
      if (fields.length != 3 || !GRADE.matcher(fields[2]).matches()) {
        throw new Unusable(file + ":" + number + ": expected query, document and grade, by tabs");
      }
      int grade = Integer.parseInt(fields[2]);
      if (!documents.contains(fields[1])) {
        throw new Unusable(file + ":" + number + ": no document " + fields[1]);
      }
      if (grade >= minGrade) {
        grades.computeIfAbsent(fields[0], query -> new HashMap<>()).put(fields[1], grade);
      }
    }
    return grades;
  }

  private static List<String> lines(Path file) throws Unusable {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new Unusable(file + ": no such file");
    } catch (MalformedInputException e) {
      throw new Unusable(file + ": not UTF-8");
    } catch (IOException e) {
      throw new Unusable(file + ": cannot be read: " + e.getMessage());
    }
  }
}
