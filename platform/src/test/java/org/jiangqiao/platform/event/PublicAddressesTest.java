package org.jiangqiao.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  private final PublicAddresses addresses = new PublicAddresses(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "[::1]",
        "[::]",
        "[fc00::1]",
        "[fd12::1]",
        "[fe80::1]",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
        "[2002:a00:1::]"
      })
  void anAddressInsideIsRefused(String host) {
    PublicAddresses.Refused refused =
        assertThrows(
            PublicAddresses.Refused.class,
            () -> addresses.resolve(URI.create("https://" + host + "/hook")));

    assertEquals("webhook-private", refused.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "114.114.114.114", "[2400:3200::1]"})
  void anAddressOutsideIsSpokenTo(String host) throws Exception {
    URI url = URI.create("https://" + host + ":8443/hook");

    assertEquals(InetAddress.getByName(host), addresses.resolve(url));
  }

  @Test
  void onlyEncryptedAndWithoutCredentials() {
    for (String url : new String[] {"http://8.8.8.8/", "https://me@8.8.8.8/", "mailto:a@b.c"}) {
      assertThrows(PublicAddresses.Refused.class, () -> addresses.resolve(URI.create(url)), url);
    }
  }

  @Test
  void anOperatorMayAllowTheirOwnNetwork() throws Exception {
    InetAddress inside = new PublicAddresses(true).resolve(URI.create("http://127.0.0.1:9/"));

    assertTrue(inside.isLoopbackAddress());
  }
}
