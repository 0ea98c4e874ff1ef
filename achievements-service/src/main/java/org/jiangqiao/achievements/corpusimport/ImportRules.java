package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.achievements.corpusimport.file.FieldMapping;
import org.jiangqiao.achievements.corpusimport.file.ImportField;
import org.jiangqiao.platform.problem.Problem;
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
      return FieldMapping.NONE;
    }
    Map<ImportField, String> names = new EnumMap<>(ImportField.class);
    options
        .columns()
        .forEach(
            (field, name) ->
                names.put(
                    ImportField.named(field)
                        .orElseThrow(() -> Problem.invalid("columns", "not-a-field", field)),
                    name));
    return FieldMapping.of(names, List.copyOf(options.ignored()));
  }
}
