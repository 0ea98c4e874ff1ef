package org.jiangqiao.search;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a cluster is reached.
 *
 * @param hosts all http or all https; requests go to them in turns
 * @param authorities certificates that it may be signed by, PEM; those of the machine if absent
 * @param timeout for one request
 * @param patience how long a start waits for it
 */
public record OpenSearchSettings(
    List<URI> hosts,
    Optional<Login> login,
    Optional<Path> authorities,
    Duration timeout,
    Duration patience) {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** A name and its password. */
  public record Login(String user, String password) {

    /** Never the password. */
    @Override
    public String toString() {
      return user;
    }
  }

  public OpenSearchSettings {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("No host of OpenSearch is named");
    }
    for (URI host : hosts) {
      boolean web = "http".equals(host.getScheme()) || "https".equals(host.getScheme());
      if (!web
          || host.getHost() == null
          || !host.getScheme().equals(hosts.getFirst().getScheme())) {
        throw new IllegalArgumentException(
            "Not a host of OpenSearch: "
                + host
                + "; they are named as in https://search-1:9200, all http or all https");
      }
    }
  }

  /** One node without a password. */
  public static OpenSearchSettings of(URI host) {
    return new OpenSearchSettings(
        List.of(host), Optional.empty(), Optional.empty(), TIMEOUT, Duration.ZERO);
  }

  String named() {
    return hosts.stream().map(URI::toString).collect(Collectors.joining(", "));
  }
}
