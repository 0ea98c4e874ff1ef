package org.jiangqiao.achievements.corpusimport.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.Row;

/** One patent put together from its files, and what is wrong with them. */
final class PatentRecord {

  /** Nine digits before October 2003, thirteen since; the last one is a check digit. */
  private static final Pattern APPLICATION =
      Pattern.compile("(?<![0-9])(\\d{12}|\\d{8})([0-9Xx])(?![0-9])");

  /** An application is a directory of its number with a directory for each part. */
  private static final Pattern PART =
      Pattern.compile("(?<![0-9])(\\d{12}[0-9Xx]|\\d{8}[0-9Xx])(?:/|__)1000\\d\\d(?![0-9])");

  private final int longest;
  private final Patent patent = new Patent();
  private final List<Fault> faults = new ArrayList<>();

  /** {@code longest} bytes are read of a file, and no more. */
  PatentRecord(int longest) {
    this.longest = longest;
  }

  /** What the files of one application have in common; a full text is a record by itself. */
  static String key(String fileName) {
    Matcher part = PART.matcher(fileName);
    return part.find() ? part.group(1) : fileName;
  }

  /** Returns how many bytes the document has, or had up to where it became unreadable. */
  long add(String fileName, InputStream document) throws IOException {
    Bounded bounded = new Bounded(document, longest);
    try {
      PatentXml.read(bounded, patent);
    } catch (PatentXml.UnknownRoot e) {
      fault(fileName, "xml-unknown-root", e.root());
    } catch (XMLStreamException e) {
      if (bounded.exceeded) {
        fault(fileName, "entry-too-large", longest >> 20);
      } else if (e.getNestedException() instanceof IOException unreadable) {
        throw unreadable;
      } else {
        fault(
            fileName,
            "xml-malformed",
            e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
      }
    }
    if (!patent.hasNumber()) {
      application(fileName).ifPresent(patent::number);
    }
    return bounded.count;
  }

  void fault(String fileName, String messageKey, Object argument) {
    // In the column of the field, because the place within an archive is a file.
    faults.add(Fault.in(lastName(fileName), messageKey, argument));
  }

  private static String lastName(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    return name.length() > 200 ? name.substring(name.length() - 200) : name;
  }

  private static Optional<String> application(String fileName) {
    Matcher number = APPLICATION.matcher(fileName);
    return number.find()
        ? Optional.of("CN" + number.group(1) + "." + number.group(2).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  Row row(long number, RegionNames regions) {
    if (faults.isEmpty() && !patent.hasNumber()) {
      faults.add(Fault.row("no-patent-number"));
    }
    return faults.isEmpty()
        ? new Row.Whole(number, patent.fields(regions))
        : new Row.Broken(number, List.copyOf(faults));
  }

  /** Ends with a failure where a stream goes on too long. */
  private static final class Bounded extends FilterInputStream {

    private final long most;
    private long count;
    private boolean exceeded;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(read, 0);
      if (count > most) {
        exceeded = true;
        throw new IOException("The file is too large");
      }
      return read;
    }

    /** The archive outlives its entry. */
    @Override
    public void close() {}
  }
}
