package org.jiangqiao.achievements.corpusimport.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** CSV (RFC 4180) with a line of column names; separated by comma, semicolon or tab. */
final class CsvRows implements Rows {

  private static final Pattern BETWEEN_ITEMS = Pattern.compile("[|;；]");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** A column and the fields that it fills; none where it is ignored. */
  private record Column(List<ImportField> fields) {}

  private final TextFile text;
  private final CsvReader.CsvReaderBuilder csv;
  private final QuoteState quotes;
  private final List<Column> columns;

  CsvRows(TextFile text, FieldMapping mapping, Position from) throws IOException {
    this.text = text;
    String header = header();
    char separator = separator(header);
    this.csv = CsvReader.builder().fieldSeparator(separator);
    this.quotes = new QuoteState(separator);
    this.columns = columns(header, mapping);
    text.scanner().goTo(from);
  }

  private String header() throws IOException {
    if (text.scanner().nextLine() != RowScanner.Found.ROW) {
      throw new UnusableFile("no-header");
    }
    try {
      return text.scanner().text();
    } catch (CharacterCodingException e) {
      throw new UnusableFile("not-text").causedBy(e);
    }
  }

  /** Of those that tables are separated by, the one that the column names are. */
  private static char separator(String header) {
    char best = SEPARATORS[0];
    for (char candidate : SEPARATORS) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private List<Column> columns(String header, FieldMapping mapping) throws UnusableFile {
    List<String> names = cells(header).orElseThrow(() -> new UnusableFile("no-header"));
    List<Column> found = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : names) {
      String name = cell.strip();
      if (!seen.add(name)) {
        throw new UnusableFile("column-twice", name);
      }
      List<String> fields = mapping.fieldsOf(name);
      if (fields.isEmpty() && !mapping.ignores(name)) {
        unknown.add(name);
      }
      found.add(new Column(fields.stream().map(f -> ImportField.named(f).orElseThrow()).toList()));
    }
    if (!unknown.isEmpty()) {
      throw new UnusableFile("unknown-columns", String.join("、", unknown));
    }
    return found;
  }

  @Override
  public Optional<Row> next() throws IOException {
    while (true) {
      switch (text.scanner().nextRecord(quotes)) {
        case END -> {
          return Optional.empty();
        }
        case TOO_LONG -> {
          return Optional.of(broken(text.tooLong()));
        }
        case OPEN_QUOTE -> {
          return Optional.of(broken(Fault.row("open-quote")));
        }
        case ROW -> {
          Optional<Row> row = row();
          if (row.isPresent()) {
            return row;
          }
        }
      }
    }
  }

  /** Empty for an empty line, of which spreadsheets leave some at the end. */
  private Optional<Row> row() {
    String line;
    try {
      line = text.scanner().text();
    } catch (CharacterCodingException e) {
      return Optional.of(broken(text.undecodable()));
    }
    if (line.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(cells(line).map(this::row).orElseGet(() -> broken(Fault.row("open-quote"))));
  }

  private Row row(List<String> cells) {
    if (cells.size() != columns.size()) {
      return broken(Fault.row("cells", cells.size() + " / " + columns.size()));
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isBlank()) {
        columns.get(i).fields().forEach(field -> put(fields, field, cell));
      }
    }
    return new Row.Whole(text.scanner().line(), fields);
  }

  private static void put(ObjectNode fields, ImportField field, String cell) {
    String name = field.fieldName();
    switch (field.shape()) {
      case TEXT -> fields.put(name, cell);
      case LIST -> {
        ArrayNode items = fields.putArray(name);
        BETWEEN_ITEMS.splitAsStream(cell).map(String::strip).forEach(items::add);
      }
      case NUMBER -> {
        String number = cell.strip();
        if (WHOLE_NUMBER.matcher(number).matches()) {
          fields.put(name, Integer.parseInt(number));
        } else {
          // Stays text, which is then complained of together with the row's other faults.
          fields.put(name, number);
        }
      }
    }
  }

  private Optional<List<String>> cells(String line) {
    try {
      return Optional.of(csv.ofSingleCsvRecord(line).getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private Row broken(Fault fault) {
    return Row.Broken.of(text.scanner().line(), fault);
  }

  @Override
  public Position position() {
    return text.scanner().position();
  }

  @Override
  public long bytesRead() {
    return text.bytesRead();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
