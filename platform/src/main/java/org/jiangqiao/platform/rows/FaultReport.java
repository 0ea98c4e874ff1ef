package org.jiangqiao.platform.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The faults of a file's rows as CSV, written while they are read.
 *
 * @param faults hands one after the other to what it is given
 */
public record FaultReport(Consumer<Consumer<Entry>> faults) implements StreamingOutput {

  /** A fault as people read it. */
  public record Entry(long line, @Nullable String field, String message) {}

  @Override
  public void write(OutputStream output) throws IOException {
    try (Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8)) {
      text.write(TableCell.BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().build(text);
      csv.writeRecord("line", "field", "message");
      faults.accept(
          fault ->
              csv.writeRecord(
                  String.valueOf(fault.line()),
                  TableCell.inert(fault.field()),
                  TableCell.inert(fault.message())));
      csv.flush();
    }
  }
}
