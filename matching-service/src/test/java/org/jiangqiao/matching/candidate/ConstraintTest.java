package org.jiangqiao.matching.candidate;

import static org.jiangqiao.matching.candidate.Prospecting.NEED;
import static org.jiangqiao.matching.candidate.Prospecting.aProspect;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTest {

  private static final List<Constraint> ALL =
      List.of(
          new HasAccount(),
          new NotRefusedInThisCase(),
          new NotAbsent(),
          new ReachCoversRegion(),
          new CapacityLeft(),
          new FewOpenInvitations());

  static Stream<Arguments> prospects() {
    return Stream.of(
        Arguments.of("fits", NEED, aProspect(), null),
        Arguments.of("no account", NEED, aProspect().withoutAccount(), "no-account"),
        Arguments.of("refused", NEED, aProspect().workload(0, 0, true), "refused"),
        Arguments.of("absent", NEED, aProspect().absent(), "absent"),
        Arguments.of("full month", NEED, aProspect().workload(0, 4, false), "capacity"),
        Arguments.of("no capacity", NEED, aProspect().capacity(0), "capacity"),
        Arguments.of("one left", NEED, aProspect().workload(0, 3, false), null),
        Arguments.of("asked thrice", NEED, aProspect().workload(3, 0, false), "open-invitations"),
        Arguments.of("asked twice", NEED, aProspect().workload(2, 0, false), null),
        Arguments.of("city, same city", NEED, aProspect().reach(Reach.CITY).region("440305"), null),
        Arguments.of(
            "city, other city", NEED, aProspect().reach(Reach.CITY).region("440106"), "reach-city"),
        Arguments.of("province, same province", NEED, aProspect().region("440106"), null),
        Arguments.of(
            "province, other province", NEED, aProspect().region("320505"), "reach-province"),
        Arguments.of(
            "nation, other province", NEED, aProspect().reach(Reach.NATION).region("320505"), null),
        Arguments.of(
            "online, consultation",
            NEED,
            aProspect().reach(Reach.ONLINE_ONLY).region("320505"),
            null),
        Arguments.of(
            "online, on site",
            Prospecting.onSite(),
            aProspect().reach(Reach.ONLINE_ONLY),
            "online-only"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prospects")
  void saysWhyNot(String name, Need need, Prospecting prospect, String expected) {
    Optional<String> violation =
        ALL.stream()
            .flatMap(constraint -> constraint.violation(need, prospect.found()).stream())
            .map(Reason::key)
            .findFirst();

    assertEquals(Optional.ofNullable(expected).map(key -> "candidate.excluded." + key), violation);
  }

  @Test
  void whomTheCaseItselfHasAskedStaysInItsList() {
    InvitationRef ofThisCase =
        new InvitationRef(
            NEED.helpRequestId(),
            "INVITED",
            "CONSULTATION",
            java.time.Instant.EPOCH,
            java.time.Instant.EPOCH,
            null,
            0);
    Prospect asked = aProspect().found();
    Prospect withInvitation =
        new Prospect(
            asked.craftsmanId(),
            asked.accountId(),
            asked.name(),
            null,
            asked.skillLevel(),
            null,
            null,
            asked.regionCode(),
            asked.reach(),
            4,
            false,
            0.5,
            List.of(),
            0,
            new Workload(3, 0, false, 0, 0, ofThisCase));

    assertEquals(Optional.empty(), new FewOpenInvitations().violation(NEED, withInvitation));
  }
}
