package org.jiangqiao.bench.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;

/**
 * A directory with {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels.tsv} and {@code
 * answers.jsonl}.
 *
 * @param documents by their id in the file
 */
record QuestionSet(Map<String, CorpusDocument> documents, List<Question> questions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A question with a known answer.
   *
   * @param gold strings any of which is the answer
   * @param relevant ids in the file of the documents that answer it, or bear on it
   */
  record Question(String text, List<String> gold, Set<String> relevant) {}

  static QuestionSet in(Path directory) {
    Map<String, CorpusDocument> documents = new LinkedHashMap<>();
    for (JsonNode line : lines(directory.resolve("corpus.jsonl"))) {
      String id = line.path("id").asText();
      DocumentContent content =
          DocumentContent.of(
                  DocumentKind.KNOWLEDGE, line.path("title").asText(), line.path("text").asText())
              .from("bench", id, "CC0-1.0");
      documents.put(id, CorpusDocument.of(content, Instant.EPOCH));
    }
    return new QuestionSet(documents, questions(directory));
  }

  private static List<Question> questions(Path directory) {
    Map<String, Set<String>> relevant = relevant(directory.resolve("qrels.tsv"));
    Map<String, List<String>> gold = new HashMap<>();
    for (JsonNode line : lines(directory.resolve("answers.jsonl"))) {
      String question = line.path("query_id").asText();
      line.path("answers")
          .forEach(
              answer ->
                  gold.computeIfAbsent(question, any -> new ArrayList<>()).add(answer.asText()));
      if (line.hasNonNull("doc_id")) {
        relevant
            .computeIfAbsent(question, any -> new TreeSet<>())
            .add(line.path("doc_id").asText());
      }
    }
    List<Question> questions = new ArrayList<>();
    for (JsonNode line : lines(directory.resolve("queries.jsonl"))) {
      String id = line.path("id").asText();
      // What has no known answer can be neither right nor wrong.
      if (gold.containsKey(id)) {
        questions.add(
            new Question(
                line.path("text").asText(), gold.get(id), relevant.getOrDefault(id, Set.of())));
      }
    }
    return questions;
  }

  private static Map<String, Set<String>> relevant(Path qrels) {
    Map<String, Set<String>> relevant = new HashMap<>();
    for (String line : text(qrels)) {
      String[] fields = line.split("\t", -1);
      // The first line names the columns in some sets.
      if (fields.length == 3 && fields[2].matches("\\d+") && Integer.parseInt(fields[2]) > 0) {
        relevant.computeIfAbsent(fields[0], any -> new TreeSet<>()).add(fields[1]);
      }
    }
    return relevant;
  }

  private static List<JsonNode> lines(Path file) {
    List<JsonNode> nodes = new ArrayList<>();
    int number = 0;
    for (String line : text(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          nodes.add(JSON.readTree(line));
        }
      } catch (IOException notJson) {
        throw new UncheckedIOException(file + ":" + number + " is not JSON", notJson);
      }
    }
    return nodes;
  }

  private static List<String> text(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(file + " cannot be read", absent);
    }
  }

  /**
   * The questions that lose the same documents, together: each removal is a change of the index.
   */
  Map<Set<String>, List<Question>> byRelevant() {
    Map<Set<String>, List<Question>> groups = new LinkedHashMap<>();
    for (Question question : questions) {
      Set<String> present = new HashSet<>(question.relevant());
      present.retainAll(documents.keySet());
      groups.computeIfAbsent(present, any -> new ArrayList<>()).add(question);
    }
    return groups;
  }
}
