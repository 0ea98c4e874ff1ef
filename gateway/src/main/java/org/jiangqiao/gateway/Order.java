package org.jiangqiao.gateway;

/** The order in which the gateway's routes see a request. */
public final class Order {
  /** Request id and the removal of what only a proxy may say. */
  public static final int INTAKE = 10;

  public static final int API = 20;
  public static final int PAGES = 30;

  /** Answers whatever nobody else did. */
  public static final int WEB = 100_000;

  private Order() {}
}
