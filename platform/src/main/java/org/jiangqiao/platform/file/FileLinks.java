package org.jiangqiao.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Links that open one path for a short time without a token, for {@code img} and downloads. */
@ApplicationScoped
public class FileLinks {

  private static final String ALGORITHM = "HmacSHA256";

  private final String key;
  private final Clock clock;

  FileLinks(@ConfigProperty(name = "jiangqiao.file.link.key") String key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** The path with the query parameters {@code expires} and {@code signature}. */
  public String sign(String path, Duration validity) {
    long expires = clock.instant().plus(validity).getEpochSecond();
    return path + "?expires=" + expires + "&signature=" + signature(path, expires);
  }

  /** Refuses a link that is changed, incomplete or too old. */
  public void verify(String path, @Nullable Long expires, @Nullable String signature) {
    if (expires == null
        || signature == null
        || !same(signature(path, expires), signature)
        || clock.instant().getEpochSecond() > expires) {
      throw Problem.of(ProblemType.FORBIDDEN, "link-expired");
    }
  }

  private String signature(String path, long expires) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of()
          .formatHex(mac.doFinal((path + "\n" + expires).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** In constant time, so that a signature cannot be guessed byte by byte. */
  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
