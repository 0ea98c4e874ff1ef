package org.jiangqiao.matching.notification;

/** Tells people what concerns them, inside the web app. */
public interface Notifier {

  /**
   * Stores the notice in the running transaction, so that it exists exactly if the fact it tells of
   * does, and pushes it to open event streams after commit. Fails when no transaction is running.
   */
  void send(Notice notice);
}
