package org.jiangqiao.local.sample;

/** A demo account by its name; what it may do, its roles decide. */
record Account(String name) {
  static final Account NATION = new Account("quanguo");
}
