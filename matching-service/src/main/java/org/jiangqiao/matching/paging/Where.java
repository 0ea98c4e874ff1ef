package org.jiangqiao.matching.paging;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a list that a caller may narrow; what is not given does not narrow. */
public final class Where {

  private final StringBuilder conditions;
  private final Map<String, Object> values = new HashMap<>();

  private Where(String condition) {
    this.conditions = new StringBuilder(condition);
  }

  public static Where that(String condition, String name, Object value) {
    return new Where(condition).set(name, value);
  }

  /** The condition refers to the value as {@code :name}. */
  public Where and(String condition, String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    conditions.append(" and (").append(condition).append(')');
    return set(name, value);
  }

  public Where and(String condition) {
    conditions.append(" and (").append(condition).append(')');
    return this;
  }

  /** Those older than the last row of the page before. */
  public Where before(@Nullable UUID id) {
    return and("id < :before", "before", id);
  }

  private Where set(String name, Object value) {
    values.put(name, value);
    return this;
  }

  public String newestFirst() {
    return conditions + " order by id desc";
  }

  public String oldestFirst() {
    return conditions + " order by id";
  }

  public Map<String, Object> values() {
    return values;
  }
}
