package org.jiangqiao.platform.app;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.as;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.file.FileLinks;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FileTest {

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @Inject FileStore files;
  @Inject FileLinks links;
  @Inject MutableClock clock;

  @ConfigProperty(name = "jiangqiao.data.dir")
  Path data;

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void anUploadIsKnownByItsContentAndDigest() throws IOException {
    String id =
        upload("../../etc/photo.txt", PNG)
            .statusCode(200)
            .body("mediaType", equalTo("image/png"))
            .body("fileName", equalTo("photo.txt"))
            .body("size", equalTo(PNG.length))
            .body(
                "sha256",
                equalTo("6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0"))
            .extract()
            .path("id");
    assertArrayEquals(PNG, Files.readAllBytes(files.path(UUID.fromString(id))));
  }

  @Test
  void whatTheUploaderCallsItDoesNotCount() {
    upload("photo.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))
        .statusCode(415)
        .body("type", containsString("unsupported-media-type"));
    upload("table.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("mediaType", equalTo("text/csv"));
  }

  @Test
  void anUploadThatIsTooLargeIsRefused() {
    upload("photo.png", new byte[1024 * 1024 + 1]).statusCode(413);
  }

  @Test
  void aRollbackRemovesTheFile() throws IOException {
    long before = stored();
    as(Tokens.enterprise("e1"))
        .multiPart("file", "photo.png", PNG)
        .multiPart("fail", "yes")
        .post(TOOLS + "/files")
        .then()
        .statusCode(409);
    assertEquals(before, stored());
  }

  @Test
  void aLinkOpensItsPathForItsTime() {
    Matcher link =
        Pattern.compile("/files/1\\?expires=(\\d+)&signature=(\\w+)")
            .matcher(links.sign("/files/1", Duration.ofMinutes(5)));
    assertEquals(true, link.matches());
    long expires = Long.parseLong(link.group(1));
    String signature = link.group(2);

    assertDoesNotThrow(() -> links.verify("/files/1", expires, signature));
    assertThrows(Problem.class, () -> links.verify("/files/2", expires, signature));
    assertThrows(Problem.class, () -> links.verify("/files/1", expires + 1, signature));
    assertThrows(Problem.class, () -> links.verify("/files/1", expires, null));
    clock.advance(Duration.ofMinutes(6));
    assertThrows(Problem.class, () -> links.verify("/files/1", expires, signature));
  }

  private static ValidatableResponse upload(String name, byte[] content) {
    return as(Tokens.enterprise("e1"))
        .multiPart("file", name, content)
        .post(TOOLS + "/files")
        .then();
  }

  private long stored() throws IOException {
    Path folder = data.resolve("files");
    if (Files.notExists(folder)) {
      return 0;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).count();
    }
  }
}
