package org.jiangqiao.platform.sealing;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/**
 * Makes and changes keysets in files, which nobody else may read. The operator's guide says when:
 * {@code new FILE}, {@code adopt FILE} (which has the one key of before, in Base64), {@code add
 * FILE}, {@code promote FILE}, {@code drop FILE ID}.
 */
public final class KeysetCommand {

  private static final int FORMER_KEY_BYTES = 32;

  private final Path file;

  KeysetCommand(Path file) {
    this.file = file;
  }

  public static void main(String... arguments) throws IOException, GeneralSecurityException {
    List<String> words = List.of(arguments);
    if (words.size() < 2) {
      throw new IllegalArgumentException("new|adopt|add|promote FILE, or drop FILE ID");
    }
    KeysetCommand command = new KeysetCommand(Path.of(words.get(1)));
    switch (words.getFirst()) {
      case "new" -> command.create();
      case "adopt" -> command.adopt();
      case "add" -> command.add();
      case "promote" -> command.promote();
      case "drop" -> command.drop(Long.parseUnsignedLong(words.get(2)));
      default -> throw new IllegalArgumentException("unknown command " + words.getFirst());
    }
  }

  void create() throws IOException, GeneralSecurityException {
    if (Files.exists(file)) {
      throw new IllegalArgumentException(file + " is there already");
    }
    write(KeysetHandle.newBuilder().addEntry(fresh().makePrimary()));
  }

  /** The key of before seals nothing any more, but what it has sealed still opens. */
  @AccessesPartialKey
  void adopt() throws IOException, GeneralSecurityException {
    byte[] former = Base64.getDecoder().decode(Files.readString(file).strip());
    if (former.length != FORMER_KEY_BYTES) {
      throw new IllegalArgumentException(file + " has no key of 32 bytes in Base64");
    }
    AesGcmKey key =
        AesGcmKey.builder()
            .setParameters(
                AesGcmParameters.builder()
                    .setKeySizeBytes(FORMER_KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build())
            .setKeyBytes(SecretBytes.copyFrom(former, InsecureSecretKeyAccess.get()))
            .build();
    write(
        KeysetHandle.newBuilder()
            .addEntry(KeysetHandle.importKey(key).withRandomId())
            .addEntry(fresh().makePrimary()));
  }

  /** It opens only; it seals once every instance knows it and it is promoted. */
  void add() throws IOException, GeneralSecurityException {
    write(KeysetHandle.newBuilder(read()).addEntry(fresh()));
  }

  /** The newest key. */
  void promote() throws IOException, GeneralSecurityException {
    KeysetHandle.Builder keys = KeysetHandle.newBuilder(read());
    keys.getAt(keys.size() - 1).makePrimary();
    write(keys);
  }

  void drop(long id) throws IOException, GeneralSecurityException {
    KeysetHandle keys = read();
    for (int i = 0; i < keys.size(); i++) {
      if (Integer.toUnsignedLong(keys.getAt(i).getId()) == id) {
        if (keys.getAt(i).isPrimary()) {
          throw new IllegalArgumentException("the primary key " + id + " cannot be dropped");
        }
        write(KeysetHandle.newBuilder(keys).deleteAt(i));
        return;
      }
    }
    throw new IllegalArgumentException("there is no key " + id + " in " + file);
  }

  private static KeysetHandle.Builder.Entry fresh() {
    return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
        .setStatus(KeyStatus.ENABLED)
        .withRandomId();
  }

  private KeysetHandle read() throws IOException, GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
  }

  /** Beside it first: a keyset that is half written is lost, and everything under it. */
  private void write(KeysetHandle.Builder keys) throws IOException, GeneralSecurityException {
    String json =
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys.setConfiguration(AeadConfig2026.get()).build(),
            AeadConfig2026.get(),
            InsecureSecretKeyAccess.get());
    Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "keyset", ".json");
    Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(whole, json.replaceAll("\\s+", ""));
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
