package org.jiangqiao.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What properties of text hold, for example. Each module brings its own file, because only it knows
 * what its words mean: {@code title=…}, or {@code Invitation.title=…} where one schema differs.
 */
record ExampleTexts(Map<String, String> byProperty) {

  private static final String FILE = "openapi-examples.properties";

  static ExampleTexts onClassPath() {
    Map<String, String> all = new HashMap<>();
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      for (URL file : Collections.list(loader.getResources(FILE))) {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          read.load(reader);
        }
        read.stringPropertyNames().forEach(name -> all.put(name, read.getProperty(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ExampleTexts(Map.copyOf(all));
  }

  @Nullable String of(String schema, String property) {
    String special = byProperty.get(schema + "." + property);
    return special == null ? byProperty.get(property) : special;
  }
}
