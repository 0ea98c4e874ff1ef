/** The whole case as a caller sees it: request, answer, clocks, people, what happens next. */
@NullMarked
package org.jiangqiao.matching.casefile;

import org.jspecify.annotations.NullMarked;
