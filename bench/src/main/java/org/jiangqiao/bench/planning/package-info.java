/** How well a week of visits is planned beside a plain first fit, and how fast. */
@NullMarked
package org.jiangqiao.bench.planning;

import org.jspecify.annotations.NullMarked;
