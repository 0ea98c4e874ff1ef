package org.jiangqiao.achievements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The operations of the contract, read from the file that clients read. */
final class Operations {

  private static final Path CONTRACT = Path.of("../contracts/achievements-service.yaml");
  private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

  private Operations() {}

  record Operation(String id, String method, String path) {}

  static List<Operation> all() {
    List<Operation> operations = new ArrayList<>();
    String path = "";
    String method = "";
    for (String line : lines()) {
      String word = line.strip().replaceFirst(":$", "");
      if (line.startsWith("  /")) {
        path = word;
      } else if (line.startsWith("    ") && METHODS.contains(word)) {
        method = word.toUpperCase(Locale.ROOT);
      } else if (line.startsWith("      operationId:")) {
        operations.add(new Operation(word.replaceFirst("operationId: ", ""), method, path));
      }
    }
    return operations;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(CONTRACT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
