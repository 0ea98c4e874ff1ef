/** Keeps secrets unreadable in databases, under keys that can be changed. */
@NullMarked
package org.jiangqiao.platform.sealing;

import org.jspecify.annotations.NullMarked;
