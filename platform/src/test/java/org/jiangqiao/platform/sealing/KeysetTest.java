package org.jiangqiao.platform.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetTest {

  private static final byte[] NUMBER = "10000000011".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OWNER = "one".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;
  private Path file;
  private KeysetCommand command;

  @BeforeEach
  void name() {
    file = directory.resolve("keyset.json");
    command = new KeysetCommand(file);
  }

  private SealingKeyset keyset() throws IOException {
    return SealingKeyset.parse(Files.readString(file), "KEYSET");
  }

  @Test
  void whatWasSealedOpensForItsOwnerAlone() throws Exception {
    command.create();
    byte[] sealed = keyset().seal(NUMBER, OWNER);
    assertArrayEquals(NUMBER, keyset().open(sealed, OWNER));
    assertThrows(
        UnopenedException.class,
        () -> keyset().open(sealed, "another".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aNewPrimaryKeySealsAndTheOldOneStillOpensUntilItIsDropped() throws Exception {
    command.create();
    SealingKeyset first = keyset();
    byte[] old = first.seal(NUMBER, OWNER);
    command.add();
    assertEquals(first.primaryId(), keyset().primaryId(), "known to everybody before it is used");
    command.promote();
    SealingKeyset second = keyset();
    assertNotEquals(first.primaryId(), second.primaryId());
    assertArrayEquals(NUMBER, second.open(old, OWNER));
    byte[] renewed = second.seal(NUMBER, OWNER);
    assertTrue(begins(renewed, second.prefix()));
    assertFalse(begins(old, second.prefix()));
    command.drop(first.primaryId());
    assertArrayEquals(NUMBER, keyset().open(renewed, OWNER));
    assertThrows(UnopenedException.class, () -> keyset().open(old, OWNER));
  }

  @Test
  void whatWasSealedUnderTheOneKeyOfBeforeOpensOnceThatIsAdopted() throws Exception {
    byte[] key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = new byte[12];
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(OWNER);
    byte[] encrypted = cipher.doFinal(NUMBER);
    byte[] before =
        ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
    Files.writeString(file, Base64.getEncoder().encodeToString(key));
    command.adopt();
    assertArrayEquals(NUMBER, keyset().open(before, OWNER));
    assertTrue(begins(keyset().seal(NUMBER, OWNER), keyset().prefix()));
  }

  @Test
  void nobodyElseReadsTheFileAndNothingInUseIsLost() throws Exception {
    command.create();
    assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    assertThrows(IllegalArgumentException.class, command::create);
    long primary = keyset().primaryId();
    assertThrows(IllegalArgumentException.class, () -> command.drop(primary));
    assertThrows(IllegalArgumentException.class, () -> command.drop(primary + 1));
  }

  @Test
  void whatIsNoKeysetIsRefusedWithoutRepeatingIt() {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> SealingKeyset.parse("{\"secret\":\"abc\"}", "JIANGQIAO_TALENT_CONTACT_KEYSET"));
    assertTrue(refused.getMessage().contains("JIANGQIAO_TALENT_CONTACT_KEYSET"));
    assertFalse(refused.getMessage().contains("abc"));
  }

  private static boolean begins(byte[] bytes, byte[] prefix) {
    return Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }
}
