package org.jiangqiao.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Real titles and abstracts, from which documents are resampled. Columns and properties with these
 * names are taken from tables and JSON Lines; an abstract may also be called a text.
 *
 * @param abstracts each as its clauses
 */
record SourceTexts(List<String> titles, List<List<String>> abstracts) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；：？！,;?!]|\\.(?!\\d)");
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_CLAUSE = 60;
  private static final int FEWEST = 2;

  static SourceTexts read(List<Path> directories) throws UnusableTexts {
    List<String> titles = new ArrayList<>();
    List<List<String>> abstracts = new ArrayList<>();
    for (Path directory : directories) {
      for (Path file : files(directory)) {
        try {
          if (file.toString().endsWith(".csv")) {
            readTable(file, titles);
          } else {
            readLines(file, titles, abstracts);
          }
        } catch (IOException e) {
          throw new UnusableTexts(file + ": cannot be read: " + e.getMessage());
        }
      }
    }
    if (titles.size() < FEWEST || abstracts.size() < FEWEST) {
      throw new UnusableTexts(
          directories
              + ": too few texts to resample from: %d titles, %d abstracts"
                  .formatted(titles.size(), abstracts.size()));
    }
    return new SourceTexts(List.copyOf(titles), List.copyOf(abstracts));
  }

  private static List<Path> files(Path directory) throws UnusableTexts {
    if (!Files.isDirectory(directory)) {
      throw new UnusableTexts(directory + ": no such directory");
    }
    try (Stream<Path> inside = Files.list(directory)) {
      // In an order, because what is drawn from them must be the same every time.
      return inside.filter(file -> file.toString().matches(".*\\.(csv|jsonl)")).sorted().toList();
    } catch (IOException e) {
      throw new UnusableTexts(directory + ": cannot be read: " + e.getMessage());
    }
  }

  private static void readTable(Path file, List<String> titles) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        row.findField("title").filter(title -> title.length() > 1).ifPresent(titles::add);
      }
    }
  }

  private static void readLines(Path file, List<String> titles, List<List<String>> abstracts)
      throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode json = JSON.readTree(line);
        if (json.path("title").asText("").length() > 1) {
          titles.add(json.get("title").asText());
        }
        List<String> clauses = clauses(json.path("abstract").asText(json.path("text").asText("")));
        if (!clauses.isEmpty()) {
          abstracts.add(clauses);
        }
      }
    }
  }

  private static List<String> clauses(String text) {
    return Arrays.stream(CLAUSE_END.split(text))
        .map(String::strip)
        .filter(c -> c.length() >= SHORTEST_CLAUSE && c.length() <= LONGEST_CLAUSE)
        .toList();
  }
}
