package org.jiangqiao.platform.rows;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The beginning of a file, which shows what the file is; unpacked where it is gzipped. */
public final class FileHead {

  private static final int LENGTH = 1 << 16;

  /** Where a tape archive says that it is one. */
  private static final int TAR = 257;

  private final byte[] bytes;
  private final boolean compressed;

  private FileHead(byte[] bytes, boolean compressed) {
    this.bytes = bytes;
    this.compressed = compressed;
  }

  /** Fails with {@link UnusableFile} where there is nothing to be read. */
  public static FileHead of(Path file, ReadLimits limits) throws IOException {
    byte[] raw;
    try (InputStream in = Files.newInputStream(file)) {
      raw = in.readNBytes(LENGTH);
    }
    if (raw.length == 0) {
      throw new UnusableFile("empty-file");
    }
    boolean compressed = raw.length > 1 && (raw[0] & 0xFF) == 0x1F && (raw[1] & 0xFF) == 0x8B;
    return new FileHead(compressed ? unpacked(file, limits) : raw, compressed);
  }

  private static byte[] unpacked(Path file, ReadLimits limits) throws IOException {
    try (InputStream in = MeteredFile.open(file, true, limits)) {
      byte[] head = in.readNBytes(LENGTH);
      if (head.length == 0) {
        throw new UnusableFile("empty-file");
      }
      if (isZip(head) || isTar(head)) {
        throw new UnusableFile("archive-within");
      }
      return head;
    } catch (ZipException | EOFException e) {
      throw new UnusableFile("damaged").causedBy(e);
    }
  }

  /** Workbooks are zip archives too. */
  public boolean zip() {
    return isZip(bytes);
  }

  public boolean compressed() {
    return compressed;
  }

  /** Fails where it is no text in an encoding that is known here. */
  public TextEncoding encoding() throws UnusableFile {
    return TextEncoding.detect(bytes).orElseThrow(() -> new UnusableFile("not-text"));
  }

  /** From its first character that shows; fails where there is none. */
  public String text() throws UnusableFile {
    String text = encoding().decode(bytes).map(Object::toString).orElse("").stripLeading();
    if (text.isEmpty()) {
      throw new UnusableFile("empty-file");
    }
    return text;
  }

  /**
   * Whether the rows are objects in lines and not a table, as the text shows, and its name where
   * the text could be either.
   *
   * @param name in lower case
   */
  public boolean jsonLines(String name) throws UnusableFile {
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    char first = text().charAt(0);
    if (first == '[') {
      throw new UnusableFile("json-array");
    }
    boolean table = bare.endsWith(".csv") || bare.endsWith(".tsv") || bare.endsWith(".txt");
    boolean json = bare.endsWith(".jsonl") || bare.endsWith(".ndjson") || bare.endsWith(".json");
    return (first == '{' && !table) || json;
  }

  private static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9;
  }

  private static boolean isTar(byte[] head) {
    return head.length > TAR + 5
        && new String(head, TAR, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }
}
