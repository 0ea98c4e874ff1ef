/** In-app notifications: who must know what, and has it been read. */
@NullMarked
package org.jiangqiao.matching.notification;

import org.jspecify.annotations.NullMarked;
