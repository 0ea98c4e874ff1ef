package org.jiangqiao.platform.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;

/** CSV (RFC 4180) with a line of column names; separated by comma, semicolon or tab. */
final class CsvRows implements Rows {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final TextFile text;
  private final CsvReader.CsvReaderBuilder csv;
  private final QuoteState quotes;
  private final TableColumns columns;

  CsvRows(TextFile text, FieldMapping mapping, Position from) throws IOException {
    this.text = text;
    String header = header();
    char separator = separator(header);
    this.csv = CsvReader.builder().fieldSeparator(separator);
    this.quotes = new QuoteState(separator);
    this.columns =
        TableColumns.of(cells(header).orElseThrow(() -> new UnusableFile("no-header")), mapping);
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
    return Optional.of(
        cells(line)
            .map(cells -> columns.row(text.scanner().line(), cells))
            .orElseGet(() -> broken(Fault.row("open-quote"))));
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
