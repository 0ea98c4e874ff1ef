package org.jiangqiao.achievements.corpusimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.ReadLimits;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;
import org.jiangqiao.platform.rows.UnusableFile;

/**
 * A zip archive of exchange documents; what is neither XML nor an archive itself is passed over.
 */
final class ArchiveRows implements Rows {

  private final ZipFile archive;
  private final ReadLimits limits;
  private final RegionNames regions;
  private final List<List<ZipEntry>> records;
  private int at;
  private long packed;
  private long unpacked;

  private ArchiveRows(ZipFile archive, ReadLimits limits, RegionNames regions, Position from)
      throws IOException {
    this.archive = archive;
    this.limits = limits;
    this.regions = regions;
    this.records = records(archive, limits);
    this.at = Math.toIntExact(Math.min(from.offset(), records.size()));
    records.subList(0, at).forEach(record -> record.forEach(e -> packed += packedSize(e)));
  }

  static ArchiveRows open(ImportFile file, RegionNames regions, Position from) throws IOException {
    ZipFile archive = opened(file);
    try {
      return new ArchiveRows(archive, file.limits(), regions, from);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** Names that are not UTF-8 were packed by a Chinese Windows. */
  private static ZipFile opened(ImportFile file) throws IOException {
    try {
      return new ZipFile(file.path().toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      try {
        return new ZipFile(file.path().toFile(), Charset.forName("GB18030"));
      } catch (ZipException e) {
        e.addSuppressed(notUtf8);
        throw new UnusableFile("damaged").causedBy(e);
      }
    }
  }

  private static List<List<ZipEntry>> records(ZipFile archive, ReadLimits limits)
      throws UnusableFile {
    if (archive.size() > limits.archiveEntries()) {
      throw new UnusableFile("too-many-entries", limits.archiveEntries());
    }
    Map<String, List<ZipEntry>> records = new LinkedHashMap<>();
    archive.stream()
        .filter(entry -> !entry.isDirectory() && (isXml(entry) || isArchive(entry)))
        .forEach(
            entry ->
                records
                    .computeIfAbsent(PatentRecord.key(entry.getName()), key -> new ArrayList<>())
                    .add(entry));
    if (records.isEmpty()) {
      throw new UnusableFile("no-xml-in-archive");
    }
    return List.copyOf(records.values());
  }

  private static boolean isXml(ZipEntry entry) {
    return lowerName(entry).endsWith(".xml");
  }

  private static boolean isArchive(ZipEntry entry) {
    return lowerName(entry).endsWith(".zip");
  }

  private static String lowerName(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Row> next() throws IOException {
    if (at == records.size()) {
      return Optional.empty();
    }
    PatentRecord record = new PatentRecord(limits.entryBytes());
    for (ZipEntry entry : records.get(at)) {
      add(entry, record);
    }
    at++;
    return Optional.of(record.row(at, regions));
  }

  private void add(ZipEntry entry, PatentRecord record) throws IOException {
    packed += packedSize(entry);
    if (isArchive(entry)) {
      record.fault(entry.getName(), "archive-in-archive", "");
      return;
    }
    try (InputStream content = archive.getInputStream(entry)) {
      unpacked += record.add(entry.getName(), content);
    } catch (ZipException e) {
      record.fault(entry.getName(), "entry-damaged", "");
    }
    if (limits.expandsTooFar(packed, unpacked)) {
      throw new UnusableFile("expands-too-far", limits.expansion());
    }
  }

  private static long packedSize(ZipEntry entry) {
    return Math.max(entry.getCompressedSize(), 0);
  }

  @Override
  public Position position() {
    return new Position(at, at);
  }

  @Override
  public long bytesRead() {
    return packed;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
