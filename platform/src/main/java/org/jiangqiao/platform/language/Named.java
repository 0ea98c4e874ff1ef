package org.jiangqiao.platform.language;

/** A message argument that is itself named in the caller's language: key {@code <kind>.<name>}. */
public record Named(String kind, String name) {

  public static Named of(String kind, String name) {
    return new Named(kind, name);
  }

  String key() {
    return kind + "." + name;
  }
}
