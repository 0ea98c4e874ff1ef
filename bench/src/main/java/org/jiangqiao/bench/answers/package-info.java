/** How well the product answers questions whose answers are known, and refuses those it cannot. */
@NullMarked
package org.jiangqiao.bench.answers;

import org.jspecify.annotations.NullMarked;
