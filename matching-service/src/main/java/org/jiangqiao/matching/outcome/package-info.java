/** What came of a case: confirmed by the enterprise, verified by the union. */
@NullMarked
package org.jiangqiao.matching.outcome;

import org.jspecify.annotations.NullMarked;
