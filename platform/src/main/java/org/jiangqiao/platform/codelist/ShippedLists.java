package org.jiangqiao.platform.codelist;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The lists that come with the software: no field of theirs has a comma or a quote. */
final class ShippedLists {

  private static final String FOLDER = "/codelists/";

  private ShippedLists() {}

  static CodeList load(CodeSystem system) {
    String name = system.listName();
    return new CodeList(system, edition(name), entries(name), Map.of());
  }

  static CodeList loadRegions() {
    Map<String, String> replaced =
        rows("regions-replaced.csv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    String name = CodeSystem.REGIONS.listName();
    return new CodeList(CodeSystem.REGIONS, edition(name), entries(name), replaced);
  }

  private static List<CodeEntry> entries(String name) {
    return rows(name + ".csv").stream()
        .map(row -> new CodeEntry(row[0], row[1], row[2], row[3].isEmpty() ? null : row[3]))
        .toList();
  }

  private static List<String[]> rows(String file) {
    try (InputStream stream = open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String edition(String name) {
    try (InputStream stream = open("editions.properties")) {
      Properties editions = new Properties();
      editions.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return editions.getProperty(name, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) throws FileNotFoundException {
    InputStream stream = ShippedLists.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new FileNotFoundException(file);
    }
    return stream;
  }
}
