package org.jiangqiao.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

  private static SmallRyeConfig config(Map<String, String> set) {
    Map<String, String> all = new HashMap<>(Map.of("jiangqiao.service", "talent"));
    all.putAll(set);
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(all, "test", 100))
        .build();
  }

  @Test
  void productionIsTheDefaultAndWantsSecretsOfItsOwn() {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class, () -> new ProductionGuard(config(Map.of())).check());
    assertTrue(refused.getMessage().contains("JIANGQIAO_TALENT_DB_PASSWORD"));
    assertTrue(refused.getMessage().contains("JIANGQIAO_TALENT_CLIENT_SECRET"));
  }

  @Test
  void shippedSecretsAreNoSecrets() {
    List<String> faults =
        ProductionGuard.faults(
            config(
                Map.of(
                    "jiangqiao.talent.db.password", "jiangqiao-local",
                    "jiangqiao.talent.client.secret", "s3",
                    "jiangqiao.talent.contact.keyset",
                        "{\"key\":[{\"keyData\":{\"value\":\"GiBqaWFuZ3FpYW8tbG9jYWwtY29udGFjdA\"}}]}",
                    "jiangqiao.file.link.key", "jiangqiao-local-file-links")));
    assertEquals(3, faults.size());
  }

  @Test
  void theClockOfProductionIsNotMoved() {
    List<String> faults =
        ProductionGuard.faults(
            config(
                Map.of(
                    "jiangqiao.talent.db.password", "s1",
                    "jiangqiao.talent.client.secret", "s2",
                    "jiangqiao.file.link.key", "s3",
                    "jiangqiao.clock.offset.file", "/tmp/offset")));
    assertEquals(List.of("JIANGQIAO_CLOCK_OFFSET_FILE is for tests only"), faults);
  }

  @Test
  void otherModesStartWithTheDefaults() {
    new ProductionGuard(config(Map.of("jiangqiao.mode", "local"))).check();
  }
}
