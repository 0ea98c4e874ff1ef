package org.jiangqiao.platform.sealing;

/** None of the keys opens what was sealed, or it was sealed for something else. */
public final class UnopenedException extends Exception {

  private static final long serialVersionUID = 1;

  UnopenedException(Throwable cause) {
    super("sealed with none of these keys, or for something else", cause);
  }
}
