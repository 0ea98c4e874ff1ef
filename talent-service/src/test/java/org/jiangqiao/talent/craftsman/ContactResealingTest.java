package org.jiangqiao.talent.craftsman;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Contacts that were sealed before there were keysets, and under a key that is to be changed. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContactResealingTest {

  private static final String FORMER_KEY = "jiangqiao-local-contact-key-0001";

  @Inject Sql sql;
  @Inject ContactVault vault;
  @Inject ContactResealing resealing;
  @Inject ContactResealingJob job;

  private record Someone(String account, UUID id) {}

  private Someone someoneSealedUnderTheFormerKey() throws Exception {
    Someone someone = someone();
    seal(someone, FORMER_KEY);
    return someone;
  }

  private static Someone someone() {
    String account = "account-" + UUID.randomUUID();
    String id =
        given()
            .auth()
            .oauth2(Tokens.craftsman(account))
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "name", "演示工匠·密封",
                    "regionCode", "440306",
                    "reach", "CITY",
                    "monthlyCapacity", 1,
                    "contact", Map.of("mobile", "10000000011")))
            .post("/api/v1/craftsmen")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Someone(account, UUID.fromString(id));
  }

  /** As it was done before. */
  private void seal(Someone someone, String key) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = new byte[12];
    Arrays.fill(nonce, (byte) 7);
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "AES"),
        new GCMParameterSpec(128, nonce));
    cipher.updateAAD(someone.id().toString().getBytes(StandardCharsets.US_ASCII));
    byte[] sealed = cipher.doFinal("10000000022\n".getBytes(StandardCharsets.UTF_8));
    byte[] stored =
        ByteBuffer.allocate(13 + sealed.length).put((byte) 1).put(nonce).put(sealed).array();
    sql.update("UPDATE craftsman SET contact_sealed = ? WHERE id = ?", stored, someone.id());
  }

  private byte[] stored(Someone someone) {
    return sql.one(
            "SELECT contact_sealed FROM craftsman WHERE id = ?",
            row -> row.getBytes(1),
            someone.id())
        .orElseThrow();
  }

  private boolean sealedUnderTheKeyOfToday(Someone someone) {
    byte[] prefix = vault.currentPrefix();
    return Arrays.equals(stored(someone), 0, prefix.length, prefix, 0, prefix.length);
  }

  private static void assertReads(Someone someone, String mobile) {
    given()
        .auth()
        .oauth2(Tokens.craftsman(someone.account()))
        .get("/api/v1/craftsmen/me")
        .then()
        .statusCode(200)
        .body("contact.mobile", equalTo(mobile));
  }

  @Test
  void whatWasSealedBeforeOpensAndIsSealedAgainByAJob() throws Exception {
    Someone someone = someoneSealedUnderTheFormerKey();
    assertReads(someone, "10000000022");
    assertTrue(QuarkusTransaction.requiringNew().call(resealing::due));
    job.schedule();
    await().atMost(Duration.ofSeconds(30)).until(() -> sealedUnderTheKeyOfToday(someone));
    assertReads(someone, "10000000022");
  }

  @Test
  void stoppedHalfwayItGoesOnAndSealsNothingTwice() throws Exception {
    Someone first = someoneSealedUnderTheFormerKey();
    resealing.batch(new ContactResealing.Progress(new UUID(0, 0), 0, 0));
    byte[] done = stored(first);
    Someone second = someoneSealedUnderTheFormerKey();
    resealing.run();
    assertTrue(sealedUnderTheKeyOfToday(second));
    assertArrayEquals(done, stored(first));
  }

  @Test
  void whatOpensWithNoKeyIsLeftAsItIsAndSaid() throws Exception {
    Someone lost = someone();
    seal(lost, "a-key-that-nobody-has-any-more-1");
    byte[] before = stored(lost);
    resealing.run();
    assertArrayEquals(before, stored(lost));
    assertEquals(
        1,
        sql.one(
                """
                SELECT (details ->> 'unopened')::int FROM audit_entry
                WHERE action = 'craftsman.contacts-resealed' ORDER BY id DESC LIMIT 1
                """,
                row -> row.getInt(1))
            .orElseThrow());
    sql.update("UPDATE craftsman SET contact_sealed = NULL WHERE id = ?", lost.id());
  }
}
