/** An innovation result from draft through review to publication. */
@NullMarked
package org.jiangqiao.achievements.achievement;

import org.jspecify.annotations.NullMarked;
