package org.jiangqiao.gateway.identity;

/** Who calls, as far as limits are concerned; what a caller may do is each service's to decide. */
public sealed interface Caller {
  /** Nobody known, from this address. */
  record Visitor(String address) implements Caller {}

  /** A person who has logged in. */
  record User(String subject) implements Caller {}

  /** A system with a token of its own. */
  record Client(String id) implements Caller {}
}
