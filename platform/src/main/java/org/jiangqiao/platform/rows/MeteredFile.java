package org.jiangqiao.platform.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file's text, unpacked where it is packed, and how much of the file has been read for it. */
public final class MeteredFile extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  private final Counter packed;
  private final ReadLimits limits;
  private long unpacked;

  private MeteredFile(InputStream text, Counter packed, ReadLimits limits) {
    super(text);
    this.packed = packed;
    this.limits = limits;
  }

  public static MeteredFile open(Path file, boolean compressed, ReadLimits limits)
      throws IOException {
    Counter packed = new Counter(Files.newInputStream(file));
    try {
      return new MeteredFile(
          compressed ? new GZIPInputStream(packed, BUFFER) : packed, packed, limits);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  public long bytesRead() {
    return packed.count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) {
      unpacked += read;
      if (limits.expandsTooFar(packed.count, unpacked)) {
        throw new UnusableFile("expands-too-far", limits.expansion());
      }
    }
    return read;
  }

  /** Through {@link #read}, so that what is skipped counts as well. */
  @Override
  public long skip(long bytes) throws IOException {
    byte[] skipped = new byte[(int) Math.min(bytes, BUFFER)];
    return Math.max(read(skipped, 0, skipped.length), 0);
  }

  private static final class Counter extends FilterInputStream {

    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
