package org.jiangqiao.platform.app;

import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.tool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.logging.MDC;
import org.jiangqiao.platform.http.RequestId;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClientTest {

  @TestHTTPResource URI address;

  @Test
  void whatAnotherServiceHasAddedIsIgnored() {
    tool("with more properties").post(TOOLS).then().statusCode(201);
    assertFalse(client().list(5).items().isEmpty());
  }

  @Test
  void callsCarryTheServicesTokenAndTheRequestId() {
    MDC.put("requestId", "passed-on");
    try {
      assertEquals("service-account", client().echo().getFirst());
      assertEquals("passed-on", client().echo().getLast());
      assertEquals("passed-on", RequestId.current().orElseThrow());
    } finally {
      MDC.remove("requestId");
    }
  }

  private ToolClient client() {
    return RestClientBuilder.newBuilder().baseUri(address).build(ToolClient.class);
  }
}
