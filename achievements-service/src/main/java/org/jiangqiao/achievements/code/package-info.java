/** Standard codes as they are shown and searched. */
@NullMarked
package org.jiangqiao.achievements.code;

import org.jspecify.annotations.NullMarked;
