/**
 * What is known: innovation results, the corpus, and answers made only of what the corpus supports.
 */
@NullMarked
package org.jiangqiao.achievements;

import org.jspecify.annotations.NullMarked;
