package org.jiangqiao.talent.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.PoolReader;
import org.jiangqiao.talent.craftsman.PoolReader.Part;
import org.jiangqiao.talent.craftsman.Regions;
import org.jspecify.annotations.Nullable;

/** Writes an officer's part of the pool to a file, row by row. */
@ApplicationScoped
public class PoolExporting {

  private final PoolReader pool;
  private final Audit audit;
  private final Caller caller;

  PoolExporting(PoolReader pool, Audit audit, Caller caller) {
    this.pool = pool;
    this.audit = audit;
    this.caller = caller;
  }

  /** The caller's part, which is noted: files travel. */
  @Transactional
  public Part part(ExportFormat format, @Nullable String region, @Nullable CraftsmanStatus status) {
    Part part = new Part(List.of(caller.scope().prefix(), Regions.prefix(region)), status);
    long rows = pool.count(part);
    if (format == ExportFormat.XLSX && rows >= Worksheet.MAX_ROWS) {
      throw Problem.conflict("export-too-long", Worksheet.MAX_ROWS - 1);
    }
    audit.record(
        "pool.export",
        "pool",
        region == null ? caller.scope().prefix() : region,
        Map.of("format", format.name(), "rows", rows));
    return part;
  }

  /** Outlasts the request which asked for it. */
  public void write(Part part, ExportFormat format, Locale language, OutputStream out)
      throws IOException {
    try (PoolSheet sheet = PoolSheet.open(format, out, language)) {
      pool.each(part, listed -> sheet.write(new ExportRow(listed)));
    }
  }
}
