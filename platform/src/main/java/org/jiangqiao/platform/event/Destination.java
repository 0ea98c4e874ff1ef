package org.jiangqiao.platform.event;

import java.net.URI;

/** Where events of one subscriber go, and how it knows that they are ours. */
sealed interface Destination {

  /** Another of our services, which takes a service's token. */
  record Neighbour(URI url) implements Destination {}

  /** Somebody outside, who checks a signature. */
  record Outside(Webhook webhook) implements Destination {}
}
