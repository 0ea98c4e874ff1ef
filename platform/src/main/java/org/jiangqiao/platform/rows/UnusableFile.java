package org.jiangqiao.platform.rows;

import java.io.IOException;

/** A file of which no row can be read; the message key says why. */
public final class UnusableFile extends IOException {

  private final String messageKey;
  private final String argument;

  public UnusableFile(String messageKey, Object argument) {
    super(messageKey + " " + argument);
    this.messageKey = messageKey;
    this.argument = argument.toString();
  }

  public UnusableFile(String messageKey) {
    this(messageKey, "");
  }

  public UnusableFile causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }

  public String messageKey() {
    return messageKey;
  }

  /** Empty where the message has none. */
  public String argument() {
    return argument;
  }
}
