package org.jiangqiao.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/** Uploaded files on the service's disk. */
@ApplicationScoped
public class FileStore {

  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final Path directory;
  private final TransactionSynchronizationRegistry transactions;
  private final Tika tika = new Tika();

  FileStore(
      @ConfigProperty(name = "jiangqiao.data.dir") Path data,
      TransactionSynchronizationRegistry transactions) {
    this.directory = data.resolve("files");
    this.transactions = transactions;
  }

  /**
   * Keeps an upload whose content is of an allowed type; what the uploader calls it does not count.
   * Within a transaction, a rollback removes the file again.
   */
  public StoredFile store(FileUpload upload, Set<String> allowedTypes, long maxBytes) {
    requireSize(upload, maxBytes);
    String name = FileNames.safe(upload.fileName());
    String type = sniff(upload.uploadedFile(), name);
    if (!allowedTypes.contains(type)) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "file-type", type);
    }
    return keep(upload, name, type);
  }

  /**
   * Keeps an upload of which the caller looks at the content itself, before the transaction ends.
   */
  public StoredFile store(FileUpload upload, long maxBytes) {
    requireSize(upload, maxBytes);
    return keep(upload, FileNames.safe(upload.fileName()), UNKNOWN_TYPE);
  }

  private static void requireSize(FileUpload upload, long maxBytes) {
    if (upload.size() > maxBytes) {
      throw Problem.of(ProblemType.TOO_LARGE, "file-too-large", megabytes(maxBytes));
    }
  }

  private StoredFile keep(FileUpload upload, String name, String type) {
    UUID id = Ids.next();
    String digest = write(upload.uploadedFile(), path(id));
    removeOnRollback(id);
    return new StoredFile(id, name, type, upload.size(), digest);
  }

  public Path path(StoredFile file) {
    return path(file.id());
  }

  /** Spread over directories by the id's random end, so that none holds too many. */
  public Path path(UUID id) {
    String name = id.toString();
    return directory.resolve(name.substring(name.length() - 2)).resolve(name);
  }

  public void delete(UUID id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name may tell kinds of text apart, which look alike inside, and nothing else. */
  private String sniff(Path content, String name) {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(content))) {
      String type = tika.detect(stream);
      return type.equals("text/plain") ? tika.detect(stream, name) : type;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file appears whole or not at all. */
  private static String write(Path content, Path target) {
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      try (DigestInputStream stream = Digests.sha256(Files.newInputStream(content))) {
        Files.copy(stream, partial);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        return Digests.hex(stream.getMessageDigest());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeOnRollback(UUID id) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return;
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Whether the file is to stay is known only afterwards.
          }

          @Override
          public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
              delete(id);
            }
          }
        });
  }

  private static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + " MiB";
  }
}
