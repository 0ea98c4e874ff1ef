package org.jiangqiao.talent.pool;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiangqiao.platform.rows.TableCell;

/** A file that is written row by row; keeps none. */
interface PoolSheet extends AutoCloseable {

  void add(ExportRow row) throws IOException;

  @Override
  void close() throws IOException;

  static PoolSheet open(ExportFormat format, OutputStream out, Locale language) throws IOException {
    return switch (format) {
      case JSONL -> new Lines(text(out));
      case CSV -> Table.begin(text(out), language);
      case XLSX -> Book.begin(new Workbook(out, "Jiangqiao", "1.0"), language);
    };
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** JSON Lines. */
  record Lines(Writer text) implements PoolSheet {

    @Override
    public void add(ExportRow row) throws IOException {
      text.write(row.json().toString());
      text.write('\n');
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }

  /** CSV. */
  record Table(Writer text, CsvWriter csv, Locale language) implements PoolSheet {

    static Table begin(Writer text, Locale language) throws IOException {
      text.write(TableCell.BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().build(text);
      csv.writeRecord(PoolField.header(language));
      return new Table(text, csv, language);
    }

    @Override
    public void add(ExportRow row) {
      csv.writeRecord(row.cells(language).stream().map(TableCell::inert).toList());
    }

    @Override
    public void close() throws IOException {
      csv.flush();
      text.close();
    }
  }

  /** XLSX. Cells of text are no formulas whatever they begin with. */
  final class Book implements PoolSheet {

    /** Rows that are kept before they are written out. */
    private static final int KEPT = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Locale language;
    private int rows;

    private Book(Workbook workbook, Worksheet sheet, Locale language) {
      this.workbook = workbook;
      this.sheet = sheet;
      this.language = language;
    }

    static Book begin(Workbook workbook, Locale language) throws IOException {
      Book book = new Book(workbook, workbook.newWorksheet("pool"), language);
      book.add(PoolField.header(language));
      return book;
    }

    @Override
    public void add(ExportRow row) throws IOException {
      add(row.cells(language));
    }

    private void add(List<String> cells) throws IOException {
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          // Shared strings would be kept until the end.
          sheet.inlineString(rows, column, cells.get(column));
        }
      }
      rows++;
      if (rows % KEPT == 0) {
        sheet.flush();
      }
    }

    @Override
    public void close() throws IOException {
      sheet.finish();
      workbook.finish();
    }
  }

  /** For readers that cannot say that they fail. */
  default void write(ExportRow row) {
    try {
      add(row);
    } catch (IOException e) {
      // Whoever downloads has gone away.
      throw new UncheckedIOException(e);
    }
  }
}
