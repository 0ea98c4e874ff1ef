package org.jiangqiao.platform.event;

import java.util.UUID;

/** One event on its way to one subscriber; as text it is the id of the scheduled task. */
record DeliveryKey(UUID eventId, String subscriber) {

  static DeliveryKey parse(String text) {
    int slash = text.indexOf('/');
    return new DeliveryKey(UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return eventId + "/" + subscriber;
  }
}
