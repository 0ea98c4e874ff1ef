/** Conditions under which a service refuses to start. */
@NullMarked
package org.jiangqiao.platform.start;

import org.jspecify.annotations.NullMarked;
