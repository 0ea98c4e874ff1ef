package org.jiangqiao.platform.event;

/** Why something did not get through, in words for operators: what a class is called is not. */
final class DeliveryFailure {

  private DeliveryFailure() {}

  static String of(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? "no connection" : message;
  }
}
