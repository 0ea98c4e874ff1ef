/** The gateway as its clients meet it. */
@NullMarked
package org.jiangqiao.gateway;

import org.jspecify.annotations.NullMarked;
