package org.jiangqiao.platform.badexample.one;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import org.jiangqiao.platform.badexample.one.web.OneView;
import org.jiangqiao.platform.badexample.two.Two;
import org.jiangqiao.platform.badexample.two.inner.Inner;

/** Knows too much. */
public class One {

  @Inject static Logger injected;

  Two two;
  Inner inner;

  OneView view() {
    System.out.println(Instant.now());
    return new OneView(this);
  }
}
