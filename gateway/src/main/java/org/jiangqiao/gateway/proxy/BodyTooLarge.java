package org.jiangqiao.gateway.proxy;

/** More bytes came than the route allows. */
final class BodyTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge() {
    super("request body too large", null, false, false);
  }
}
