package org.jiangqiao.bench.search;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An import file of made patents: written on all cores, because at full size it has 28 GB. */
final class PatentFile {

  private static final long AT_ONCE = 20_000;
  private static final int AHEAD = 4;

  private final Resampler resampler;
  private final String kind;

  PatentFile(Resampler resampler, String kind) {
    this.resampler = resampler;
    this.kind = kind;
  }

  /** In the order of their numbers; packed if the name says so. */
  void write(Path file, long from, long count) throws IOException {
    boolean packed = file.toString().endsWith(".gz");
    Queue<CompletableFuture<byte[]>> pieces = new ArrayDeque<>();
    try (OutputStream bytes = Files.newOutputStream(file)) {
      for (long next = from; next < from + count; next += AT_ONCE) {
        long first = next;
        long last = Math.min(first + AT_ONCE, from + count);
        pieces.add(
            CompletableFuture.supplyAsync(
                () -> piece(first, last, packed), ForkJoinPool.commonPool()));
        if (pieces.size() == AHEAD) {
          bytes.write(pieces.remove().join());
        }
      }
      while (!pieces.isEmpty()) {
        bytes.write(pieces.remove().join());
      }
    }
  }

  /** Packed pieces one after the other are a packed file. */
  private byte[] piece(long from, long to, boolean packed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packed ? new Packing(bytes) : bytes;
        BufferedWriter lines =
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      for (long number = from; number < to; number++) {
        lines.write(resampler.patent(number).as(kind).line());
        lines.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static final class Packing extends GZIPOutputStream {
    Packing(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
