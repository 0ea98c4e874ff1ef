package org.jiangqiao.talent.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.RowField;

/** What the columns of a file stand for. */
@ApplicationScoped
class ImportColumns {

  /** Refuses a field that there is not. */
  FieldMapping mapping(ImportOptions options) {
    Map<RowField, String> names = new HashMap<>();
    options
        .columns()
        .forEach(
            (field, name) ->
                names.put(
                    PoolField.SCHEMA
                        .named(field)
                        .orElseThrow(() -> Problem.invalid("columns", "not-a-field", field)),
                    name));
    return FieldMapping.of(PoolField.SCHEMA, names, options.ignored());
  }
}
