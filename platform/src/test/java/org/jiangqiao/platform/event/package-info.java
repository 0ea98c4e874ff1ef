@NullMarked
package org.jiangqiao.platform.event;

import org.jspecify.annotations.NullMarked;
