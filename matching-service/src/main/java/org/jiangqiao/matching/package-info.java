/** Who helps whom: enterprises, help requests, matching, visits and outcomes. */
@NullMarked
package org.jiangqiao.matching;

import org.jspecify.annotations.NullMarked;
