package org.jiangqiao.gateway.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file of the web app, kept in memory as it is sent: plain, and gzipped where that helps. */
record Asset(String mediaType, String tag, Buffer plain, @Nullable Buffer gzipped) {
  private static final Set<String> TEXT =
      Set.of("html", "js", "mjs", "css", "json", "svg", "txt", "map", "webmanifest", "xml");

  static Asset of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String extension = extension(file.getFileName().toString());
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return new Asset(
        mediaType(extension),
        "\"%08x-%x\"".formatted(checksum.getValue(), bytes.length),
        Buffer.buffer(bytes),
        TEXT.contains(extension) && bytes.length > 1_000 ? Buffer.buffer(gzip(bytes)) : null);
  }

  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String mediaType(String extension) {
    @Nullable String known =
        switch (extension) {
          case "js", "mjs" -> "text/javascript";
          case "webmanifest" -> "application/manifest+json";
          case "woff2" -> "font/woff2";
          default -> MimeMapping.getMimeTypeForExtension(extension);
        };
    String type = known == null ? "application/octet-stream" : known;
    return TEXT.contains(extension) ? type + "; charset=utf-8" : type;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
