package org.jiangqiao.achievements.corpusimport;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jiangqiao.achievements.SampleCorpus;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostPatentsTest {

  private static final String PATENT =
      """
      {"sourceId":"lost-%d","kind":"PATENT","title":"一种夹具","text":"摘要：定位可靠。"}
      """;

  @Inject LostPatents lost;
  @Inject CorpusImports imports;
  @Inject BulkCorpus bulk;

  @Test
  void patentsOfAnIndexThatIsGoneAreImportedAgainFromTheirFile() {
    UUID id = imported(PATENT.formatted(1) + PATENT.formatted(2));
    UUID gone = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> imports.update("generation = ?1 where generation is not null", gone));

    lost.start(new StartupEvent());

    await().atMost(Duration.ofSeconds(60)).until(() -> state(id).status() == ImportStatus.DONE);
    assertEquals(bulk.generation(), state(id).generation);
    assertEquals(2, state(id).read());
  }

  @Test
  void nothingIsReadAgainWhileTheIndexIsThere() {
    UUID id = imported(PATENT.formatted(3));

    lost.start(new StartupEvent());

    assertEquals(ImportStatus.DONE, state(id).status());
  }

  private static UUID imported(String lines) {
    String path = SampleCorpus.importLines(lines);
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private CorpusImport state(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> imports.findById(id));
  }
}
