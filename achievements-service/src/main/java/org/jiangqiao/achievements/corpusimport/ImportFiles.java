package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jiangqiao.achievements.corpusimport.file.ImportFile;
import org.jiangqiao.platform.file.FileStore;
import org.jspecify.annotations.Nullable;

/** The files of imports, wherever they lie. */
@ApplicationScoped
class ImportFiles {

  private static final int BLOCK = 1 << 20;

  private final FileStore store;
  private final ServerFiles server;
  private final ImportConfig config;

  ImportFiles(FileStore store, ServerFiles server, ImportConfig config) {
    this.store = store;
    this.server = server;
    this.config = config;
  }

  /** What was found of a file, and the digest of its content. */
  record Checked(ImportFile file, String digest) {}

  Path path(CorpusImport of) {
    @Nullable UUID stored = of.fileId;
    return stored == null ? server.resolve(of.fileName()) : store.path(stored);
  }

  ImportFile inspect(Path path, String name) throws IOException {
    return ImportFile.inspect(path, name, config.readLimits());
  }

  /**
   * Whether the file is still the one that was meant. A file of the server is read through for it
   * once, and again only when it looks touched.
   *
   * @param progress told how many bytes have been read; may end the reading by failing
   */
  Checked check(CorpusImport of, LongConsumer progress) throws IOException {
    Path path = path(of);
    String digest =
        of.ofServer() && (of.digest().isEmpty() || touched(of, path))
            ? digest(path, progress)
            : of.digest();
    if (!of.digest().isEmpty() && !digest.equals(of.digest())) {
      throw new StoppedImport(ImportFailure.of("file-changed"));
    }
    return new Checked(inspect(path, of.fileName()), digest);
  }

  private static boolean touched(CorpusImport of, Path path) throws IOException {
    return Files.size(path) != of.size() || !ServerFile.modifiedAt(path).equals(of.modifiedAt);
  }

  private static String digest(Path path, LongConsumer progress) throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[BLOCK];
    long read = 0;
    try (InputStream content = Files.newInputStream(path)) {
      int length = content.read(block);
      while (length >= 0) {
        digest.update(block, 0, length);
        read += length;
        progress.accept(read);
        length = content.read(block);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
