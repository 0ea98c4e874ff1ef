package org.jiangqiao.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreconditionsTest {
  @TempDir Path state;

  @Test
  void aMachineWithRoomAndFreePortsWillDo() throws IOException {
    assertDoesNotThrow(() -> check(Surroundings.of(state)));
  }

  @ParameterizedTest
  @MethodSource("org.jiangqiao.local.Surroundings#portVariables")
  void aPortInUseIsNamedWithTheVariableThatChangesIt(String variable) throws IOException {
    Map<String, String> environment = new TreeMap<>(Surroundings.of(state));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      environment.put(variable, port);

      String sentence = refusal(environment);

      assertTrue(sentence.contains(port) && sentence.contains(variable), sentence);
    }
  }

  @Test
  void aPortGivenTwiceIsNamedWithBothVariables() throws IOException {
    Map<String, String> environment = new TreeMap<>(Surroundings.of(state));
    environment.put("JIANGQIAO_MATCHING_PORT", environment.get("JIANGQIAO_KEYCLOAK_PORT"));

    String sentence = refusal(environment);

    assertTrue(
        sentence.contains("JIANGQIAO_MATCHING_PORT")
            && sentence.contains("JIANGQIAO_KEYCLOAK_PORT"),
        sentence);
  }

  @Test
  void aDiskWithoutRoomIsNamedWithWhatIsNeeded() throws IOException {
    Map<String, String> environment = new TreeMap<>(Surroundings.of(state));
    environment.put("JIANGQIAO_MIN_DISK_MB", "2000000000");

    String sentence = refusal(environment);

    assertTrue(sentence.contains(state.toString()) && sentence.contains("2,000,000,000"), sentence);
  }

  private static void check(Map<String, String> environment) {
    new Preconditions(new Settings(Surroundings.HOME, environment)).check();
  }

  private static String refusal(Map<String, String> environment) {
    return String.valueOf(assertThrows(Failure.class, () -> check(environment)).getMessage());
  }
}
