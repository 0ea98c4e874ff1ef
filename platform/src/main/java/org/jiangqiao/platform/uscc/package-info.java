/** Unified social credit codes of GB 32100-2015. */
@NullMarked
package org.jiangqiao.platform.uscc;

import org.jspecify.annotations.NullMarked;
