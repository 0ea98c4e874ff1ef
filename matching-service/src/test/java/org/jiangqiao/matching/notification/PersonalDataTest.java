package org.jiangqiao.matching.notification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** A craftsman takes along what they did in cases. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class PersonalDataTest {

  private static ValidatableResponse export(String token) {
    return as(token).get("/api/v1/personal-data/matching").then().statusCode(200);
  }

  private static String records(String kind) {
    return "kept.find { it.kind == '" + kind + "' }.records";
  }

  @Test
  void whatSomebodyDidInACaseIsTheirsToTakeAlong() {
    Craftsman craftsman = aCraftsman("带走一");
    Journey journey = Journey.aDeliveredCase(craftsman);
    String caseNumber = journey.get().extract().path("caseNumber");

    export(craftsman.token())
        .body(records("cases") + ".caseNumber", equalTo(List.of(caseNumber)))
        .body(records("invitations") + "[0].status", equalTo("ACCEPTED"))
        .body(records("engagements") + "[0].visits[0].workersTrained", equalTo(12))
        .body(records("notifications"), not(hasSize(0)))
        .body(records("caseSteps"), not(hasSize(0)))
        .body(records("enterpriseMemberships"), hasSize(0));
    export(journey.enterprise)
        .body(records("enterpriseMemberships"), hasSize(1))
        .body(records("engagements"), hasSize(0));
  }
}
