/** What every service must do alike on the wire. */
@NullMarked
package org.jiangqiao.platform;

import org.jspecify.annotations.NullMarked;
