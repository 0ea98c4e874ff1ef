package org.jiangqiao.talent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.ScopeRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CaseDesk.class)
class SystemClientTest {

  @Test
  void aSystemMayDoWhatItsScopesSayAndNothingElse() throws IOException {
    assertEquals(List.of(), ScopeRules.broken("talent", "help-requests:write"));
  }
}
