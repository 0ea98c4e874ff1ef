package org.jiangqiao.platform.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The first sheet of a workbook (XLSX); its first row names the columns. */
public final class WorkbookRows implements Rows {

  /** Where workbooks keep texts that come again; all of it is held while the rows are read. */
  private static final String SHARED = "xl/sharedStrings.xml";

  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> sheet;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final TableColumns columns;
  private long line;

  private WorkbookRows(ReadableWorkbook workbook, FieldMapping mapping) throws IOException {
    this.workbook = workbook;
    this.sheet = workbook.getFirstSheet().openStream();
    this.rows = sheet.iterator();
    this.columns = TableColumns.of(header(), mapping);
  }

  /** The rows behind a position. */
  public static WorkbookRows open(Path path, ReadLimits limits, FieldMapping mapping, Position from)
      throws IOException {
    try {
      requireHarmless(path, limits);
      return open(new ReadableWorkbook(path.toFile()), mapping, from);
    } catch (ZipException | ExcelReaderException e) {
      throw new UnusableFile("damaged").causedBy(e);
    }
  }

  private static WorkbookRows open(ReadableWorkbook workbook, FieldMapping mapping, Position from)
      throws IOException {
    try {
      WorkbookRows opened = new WorkbookRows(workbook, mapping);
      while (opened.line < from.line() && opened.rows.hasNext()) {
        opened.line = opened.rows.next().getRowNum();
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  /** What the archive says of its sizes may be a lie, so it is unpacked once and thrown away. */
  private static void requireHarmless(Path path, ReadLimits limits) throws IOException {
    try (ZipFile archive = new ZipFile(path.toFile())) {
      byte[] block = new byte[1 << 16];
      Enumeration<? extends ZipEntry> entries = archive.entries();
      for (ZipEntry entry : Collections.list(entries)) {
        long most = entry.getName().equals(SHARED) ? limits.entryBytes() : Long.MAX_VALUE;
        try (InputStream content = archive.getInputStream(entry)) {
          long unpacked = 0;
          for (int read = content.read(block); read >= 0; read = content.read(block)) {
            unpacked += read;
            if (unpacked > most) {
              throw new UnusableFile("workbook-too-large", limits.entryBytes() >> 20);
            }
            if (limits.expandsTooFar(entry.getCompressedSize(), unpacked)) {
              throw new UnusableFile("expands-too-far", limits.expansion());
            }
          }
        }
      }
    }
  }

  private List<String> header() throws UnusableFile {
    while (rows.hasNext()) {
      org.dhatim.fastexcel.reader.Row row = rows.next();
      List<String> names = cells(row, 0);
      if (!names.isEmpty()) {
        line = row.getRowNum();
        return names;
      }
    }
    throw new UnusableFile("no-header");
  }

  @Override
  public Optional<Row> next() throws IOException {
    try {
      while (rows.hasNext()) {
        org.dhatim.fastexcel.reader.Row row = rows.next();
        line = row.getRowNum();
        List<String> cells = cells(row, columns.count());
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          return Optional.of(columns.row(line, cells));
        }
      }
      return Optional.empty();
    } catch (ExcelReaderException | UncheckedIOException e) {
      throw new UnusableFile("damaged").causedBy(e);
    }
  }

  /** Without the empty cells at the end that are beyond what is needed. */
  private static List<String> cells(org.dhatim.fastexcel.reader.Row row, int needed) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(WorkbookRows::text).orElse(""));
    }
    while (cells.size() > needed && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    while (cells.size() < needed) {
      cells.add("");
    }
    return cells;
  }

  /** Codes and telephone numbers are often kept as numbers, which must not turn into 1.38E+10. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      BigDecimal number = cell.asNumber();
      return number.stripTrailingZeros().toPlainString();
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  @Override
  public Position position() {
    return new Position(line, line);
  }

  /** Not known: what a workbook has on its disk and what its rows are have little in common. */
  @Override
  public long bytesRead() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    sheet.close();
    workbook.close();
  }
}
