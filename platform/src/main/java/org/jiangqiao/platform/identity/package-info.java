/** Who calls, in which roles, and for which part of the union tree. */
@NullMarked
package org.jiangqiao.platform.identity;

import org.jspecify.annotations.NullMarked;
