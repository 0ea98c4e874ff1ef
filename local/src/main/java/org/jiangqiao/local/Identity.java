package org.jiangqiao.local;

import java.util.List;

/**
 * Who a child runs as. PostgreSQL refuses to run as root; inside a user namespace of its own root
 * is nobody in particular, while the files stay root's.
 *
 * @param prefix what comes before the command
 */
record Identity(List<String> prefix) {
  static final Identity OURS = new Identity(List.of());

  static Identity notRoot() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return OURS;
    }
    return Native.find("unshare")
        .map(unshare -> List.of(unshare.toString(), "-U"))
        .filter(prefix -> Native.run(List.of(prefix.getFirst(), "-U", "true")) == 0)
        .map(Identity::new)
        .orElseThrow(() -> new Failure(Messages.text("postgres.root")));
  }
}
