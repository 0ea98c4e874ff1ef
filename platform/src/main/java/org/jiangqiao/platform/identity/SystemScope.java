package org.jiangqiao.platform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a system client needs for an operation: {@code <resource>:read} to read, {@code
 * <resource>:write} for everything else. The resource is the first segment of the path, so that a
 * new operation is never without a scope.
 */
public record SystemScope(String resource, Access access) {

  /** What is done with a resource. */
  public enum Access {
    READ,
    WRITE
  }

  private static final Pattern RESOURCE = Pattern.compile("/api/v1/([a-z]+(?:-[a-z]+)*)(?:/.*)?");
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Empty for a path that is no resource's: nothing leads there. */
  public static Optional<SystemScope> of(String method, String path) {
    Matcher matcher = RESOURCE.matcher(path);
    return matcher.matches()
        ? Optional.of(
            new SystemScope(
                matcher.group(1), READING.contains(method) ? Access.READ : Access.WRITE))
        : Optional.empty();
  }

  /** As it stands in a token. */
  public String value() {
    return resource + (access == Access.READ ? ":read" : ":write");
  }
}
