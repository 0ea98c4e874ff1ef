package org.jiangqiao.achievements.corpusimport;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionsTest {

  private static final ImportOptions FOR_REAL = options(false);
  private static final ImportOptions DRY = options(true);

  @TempDir Path data;

  private static ImportOptions options(boolean dryRun) {
    return new ImportOptions(dryRun, false, null, null, null, Map.of(), List.of());
  }

  private Interruptions wanting(long freeBytes) {
    ImportConfig config =
        (ImportConfig)
            Proxy.newProxyInstance(
                ImportConfig.class.getClassLoader(),
                new Class<?>[] {ImportConfig.class},
                (proxy, method, arguments) -> new MemorySize(BigInteger.valueOf(freeBytes)));
    return new Interruptions(data, config);
  }

  @Test
  void anImportStopsBeforeTheDiskIsFullAndADryRunDoesNot() {
    Interruptions full = wanting(Long.MAX_VALUE);

    StoppedImport stopped = assertThrows(StoppedImport.class, () -> full.check(FOR_REAL));

    assertEquals("disk-full", stopped.failure().messageKey());
    assertDoesNotThrow(() -> full.check(DRY));
    assertDoesNotThrow(() -> wanting(0).check(FOR_REAL));
  }

  @Test
  void aServiceThatStopsInterruptsWithoutAFault() {
    Interruptions interruptions = wanting(0);

    interruptions.stop(new ShutdownEvent());

    assertThrows(InterruptedImport.class, () -> interruptions.check(DRY));
  }
}
