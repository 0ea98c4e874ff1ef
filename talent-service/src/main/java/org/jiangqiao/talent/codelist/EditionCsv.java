package org.jiangqiao.talent.codelist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the operator's files: UTF-8, comma-separated, with a line of column names. */
final class EditionCsv {

  private static final List<String> ENTRY_COLUMNS = List.of("code", "name", "level", "parent");
  private static final List<String> REPLACED_COLUMNS = List.of("old", "new");

  private EditionCsv() {}

  static List<CodeEntry> entries(Path file) {
    List<CodeEntry> entries = new ArrayList<>();
    read(file, new Columns("entries", ENTRY_COLUMNS), row -> entries.add(entry(row)));
    if (entries.isEmpty()) {
      throw Problem.invalid("entries", "edition-empty");
    }
    return entries;
  }

  static Map<String, String> replaced(@Nullable Path file) {
    Map<String, String> replaced = new LinkedHashMap<>();
    if (file != null) {
      read(
          file,
          new Columns("replaced", REPLACED_COLUMNS),
          row -> replaced.put(value(row, "old"), value(row, "new")));
    }
    return replaced;
  }

  private record Columns(String field, List<String> names) {}

  private static void read(Path file, Columns columns, Consumer<NamedCsvRecord> reader) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Files.readString(file))) {
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().containsAll(columns.names())) {
          throw Problem.invalid(
              columns.field(), "edition-columns", String.join(", ", columns.names()));
        }
        reader.accept(row);
      }
    } catch (CsvParseException | CharacterCodingException e) {
      throw Problem.invalid(columns.field(), "edition-unreadable").causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CodeEntry entry(NamedCsvRecord row) {
    String parent = value(row, "parent");
    return new CodeEntry(
        value(row, "code"),
        value(row, "name"),
        value(row, "level"),
        parent.isEmpty() ? null : parent);
  }

  private static String value(NamedCsvRecord row, String column) {
    return row.getField(column).strip();
  }
}
