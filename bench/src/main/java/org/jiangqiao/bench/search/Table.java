package org.jiangqiao.bench.search;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures as lines, each with its ratio to plain Lucene's. */
final class Table {

  private static final String LIMIT = "Lucene";

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void imports(Map<String, Imported> imports) {
    line("%n%-12s %10s %10s %12s %9s", "import", "docs/s", "× Lucene", "bytes/doc", "heap MB");
    double limit = documentsPerSecond(imports.get(LIMIT));
    imports.forEach(
        (engine, imported) ->
            line(
                "%-12s %10.0f %10s %12.0f %9.0f",
                engine,
                imported.documentsPerSecond(),
                ratio(imported.documentsPerSecond(), limit),
                imported.bytesPerDocument(),
                imported.heapMegabytes()));
  }

  private static double documentsPerSecond(@Nullable Imported imported) {
    return imported == null ? Double.NaN : imported.documentsPerSecond();
  }

  void searches(QueryMix mix, Map<String, Measured> measured) {
    line(
        "%n%-12s %8s %8s %8s %10s %8s %9s   %s",
        mix.name().toLowerCase(Locale.ROOT),
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "× Lucene",
        "1 / s",
        "8 / s",
        mix.meaning());
    double limit = slow(measured.get(LIMIT));
    measured.forEach(
        (engine, of) ->
            line(
                "%-12s %8.1f %8.1f %8.1f %10s %8.0f %9.0f",
                engine,
                of.times().millis(0.5),
                of.times().millis(0.95),
                of.times().millis(0.99),
                ratio(of.times().millis(0.95), limit),
                of.times().perSecond(),
                of.perSecondOfEight()));
  }

  /** Nothing where plain Lucene has nothing to compare with. */
  private static String ratio(double value, double limit) {
    return Double.isNaN(limit) ? "" : String.format(Locale.ROOT, "%.2f", value / limit);
  }

  /** The ratio is that of the slowest twentieth. */
  private static double slow(@Nullable Measured measured) {
    return measured == null ? Double.NaN : measured.times().millis(0.95);
  }

  void underImport(Times idle, Times busy) {
    line(
        "%nkeywords while documents are imported: p95 %.1f ms of %d searches, %.2f × idle",
        busy.millis(0.95), busy.count(), busy.millis(0.95) / idle.millis(0.95));
  }

  void line(String format, @Nullable Object... arguments) {
    out.printf(Locale.ROOT, format + "%n", arguments);
  }
}
