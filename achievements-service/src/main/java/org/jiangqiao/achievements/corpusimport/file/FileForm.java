package org.jiangqiao.achievements.corpusimport.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * What a file is, as its beginning shows; its name only tells kinds of text apart that look alike.
 *
 * @param encoding of text; XML names its own
 */
public record FileForm(Kind kind, boolean compressed, Optional<TextEncoding> encoding) {

  /** What rows are in the file. */
  public enum Kind {
    JSON_LINES,
    CSV,
    PATENT_XML,
    PATENT_ARCHIVE
  }

  private static final int HEAD = 1 << 16;

  /** Where a tape archive says that it is one. */
  private static final int TAR = 257;

  /** As people write it; empty where the file names its own. */
  public String encodingName() {
    return encoding.map(e -> e.charset().name()).orElse("");
  }

  static FileForm inspect(Path file, String name, ReadLimits limits) throws IOException {
    byte[] raw = head(file, false, limits);
    if (raw.length == 0) {
      throw new UnusableFile("empty-file");
    }
    if (isZip(raw)) {
      return new FileForm(Kind.PATENT_ARCHIVE, false, Optional.empty());
    }
    boolean compressed = raw.length > 1 && (raw[0] & 0xFF) == 0x1F && (raw[1] & 0xFF) == 0x8B;
    byte[] head = compressed ? unpackedHead(file, limits) : raw;
    TextEncoding encoding =
        TextEncoding.detect(head).orElseThrow(() -> new UnusableFile("not-text"));
    String text = encoding.decode(head).map(Object::toString).orElse("").stripLeading();
    if (text.isEmpty()) {
      throw new UnusableFile("empty-file");
    }
    Kind kind = kind(text, name.toLowerCase(Locale.ROOT));
    return new FileForm(
        kind, compressed, kind == Kind.PATENT_XML ? Optional.empty() : Optional.of(encoding));
  }

  private static byte[] unpackedHead(Path file, ReadLimits limits) throws IOException {
    try {
      byte[] head = head(file, true, limits);
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

  private static Kind kind(String text, String name) throws UnusableFile {
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    char first = text.charAt(0);
    if (first == '<') {
      return Kind.PATENT_XML;
    }
    if (first == '[') {
      throw new UnusableFile("json-array");
    }
    boolean named = bare.endsWith(".csv") || bare.endsWith(".tsv") || bare.endsWith(".txt");
    boolean json = bare.endsWith(".jsonl") || bare.endsWith(".ndjson") || bare.endsWith(".json");
    return (first == '{' && !named) || json ? Kind.JSON_LINES : Kind.CSV;
  }

  private static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9;
  }

  private static boolean isTar(byte[] head) {
    return head.length > TAR + 5
        && new String(head, TAR, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  private static byte[] head(Path file, boolean compressed, ReadLimits limits) throws IOException {
    try (InputStream in =
        compressed ? MeteredFile.open(file, true, limits) : Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }
}
