package org.jiangqiao.achievements.corpusimport.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.ReadLimits;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;

/** Files written and read for tests. */
final class Reading {

  static final ReadLimits LIMITS = new ReadLimits(64 * 1024, 200, 1_000, 1 << 20);
  static final FieldMapping AS_NAMED = FieldMapping.none(ImportField.SCHEMA);
  static final RegionNames REGIONS = names -> String.join("/", names);

  private Reading() {}

  static ImportFile file(Path directory, String name, byte[] content) throws IOException {
    Path path = Files.write(directory.resolve(name), content);
    return ImportFile.inspect(path, name, LIMITS);
  }

  static List<Row> rows(ImportFile file, FieldMapping mapping) throws IOException {
    try (Rows rows = file.open(mapping, REGIONS, Position.START)) {
      return rest(rows);
    }
  }

  static List<Row> rest(Rows rows) throws IOException {
    List<Row> read = new ArrayList<>();
    Optional<Row> row = rows.next();
    while (row.isPresent()) {
      read.add(row.get());
      row = rows.next();
    }
    return read;
  }

  /** The value of a field, or the faults in its place. */
  static String value(Row row, String field) {
    return switch (row) {
      case Row.Whole whole -> whole.fields().path(field).asText();
      case Row.Broken broken ->
          String.join(",", broken.faults().stream().map(Fault::messageKey).toList());
    };
  }

  static List<String> values(List<Row> rows, String field) {
    return rows.stream().map(row -> value(row, field)).toList();
  }
}
