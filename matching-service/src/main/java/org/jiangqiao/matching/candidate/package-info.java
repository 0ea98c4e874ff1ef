/** Who could help in a case, scored criterion by criterion with a reason for each. */
@NullMarked
package org.jiangqiao.matching.candidate;

import org.jspecify.annotations.NullMarked;
