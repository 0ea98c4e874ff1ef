package org.jiangqiao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps webhooks from being used to knock at doors inside our own network. */
@ApplicationScoped
class PublicAddresses {

  /** Why an address is not spoken to; its code names the message for people. */
  static final class Refused extends Exception {

    private final String code;

    Refused(String code, String host) {
      super(code + ": " + host);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private final boolean privateAllowed;

  PublicAddresses(
      @ConfigProperty(name = "jiangqiao.webhooks.private-addresses", defaultValue = "false")
          boolean privateAllowed) {
    this.privateAllowed = privateAllowed;
  }

  /** The address to connect to: whoever answers by this name later cannot change it. */
  InetAddress resolve(URI url) throws Refused {
    String host = url.getHost();
    if (host == null || url.getUserInfo() != null || url.getFragment() != null) {
      throw new Refused("webhook-url", url.toString());
    }
    if (!"https".equals(url.getScheme()) && !(privateAllowed && "http".equals(url.getScheme()))) {
      throw new Refused("webhook-https", host);
    }
    InetAddress[] addresses = addresses(host);
    if (!privateAllowed && !Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
      throw new Refused("webhook-private", host);
    }
    return addresses[0];
  }

  private static InetAddress[] addresses(String host) throws Refused {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      Refused refused = new Refused("webhook-host", host);
      refused.initCause(e);
      throw refused;
    }
  }

  static boolean isPublic(InetAddress address) {
    return !(address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isReserved(address));
  }

  /**
   * What Java has no word for: carriers' shared space, unique local IPv6, this network, test nets.
   */
  private static boolean isReserved(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (address instanceof Inet6Address) {
      boolean uniqueLocal = (first & 0xfe) == 0xfc;
      boolean holdsAnIpv4Address = first == 0 || (first == 0x20 && second == 0x02);
      return uniqueLocal || holdsAnIpv4Address;
    }
    return first == 0
        || first >= 240
        || (first == 100 && second >= 64 && second < 128)
        || (first == 192 && second == 0)
        || (first == 198 && (second == 18 || second == 19 || second == 51))
        || (first == 203 && second == 0);
  }
}
