package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.achievements.corpusimport.file.ImportField;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.RowField;
import org.jspecify.annotations.Nullable;

/** What the options of an import mean for its rows. */
@ApplicationScoped
class ImportRules {

  private final String defaultSource;
  private final String defaultLicence;

  ImportRules(
      @ConfigProperty(name = "jiangqiao.corpus.default-source") String defaultSource,
      @ConfigProperty(name = "jiangqiao.corpus.default-licence") String defaultLicence) {
    this.defaultSource = defaultSource;
    this.defaultLicence = defaultLicence;
  }

  RowDefaults defaults(ImportOptions options) {
    return new RowDefaults(
        stated(options.source(), defaultSource),
        stated(options.licence(), defaultLicence),
        options.kind());
  }

  private static String stated(@Nullable String option, String otherwise) {
    return option == null ? otherwise : option;
  }

  /** Refuses a field that there is not. */
  FieldMapping mapping(ImportOptions options) {
    if (options.columns().isEmpty() && options.ignored().isEmpty()) {
      return FieldMapping.none(ImportField.SCHEMA);
    }
    Map<RowField, String> names = new HashMap<>();
    options
        .columns()
        .forEach(
            (field, name) ->
                names.put(
                    ImportField.SCHEMA
                        .named(field)
                        .orElseThrow(() -> Problem.invalid("columns", "not-a-field", field)),
                    name));
    return FieldMapping.of(ImportField.SCHEMA, names, options.ignored());
  }
}
