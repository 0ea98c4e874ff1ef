/** What the tests of every service build on: a database, tokens, a clock that can be moved. */
@NullMarked
package org.jiangqiao.platform.testing;

import org.jspecify.annotations.NullMarked;
