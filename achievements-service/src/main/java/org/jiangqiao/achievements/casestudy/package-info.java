/** Case studies of the matching service as documents of the corpus. */
@NullMarked
package org.jiangqiao.achievements.casestudy;

import org.jspecify.annotations.NullMarked;
