/** The ledger of questions that the corpus could not answer. */
@NullMarked
package org.jiangqiao.achievements.ledger;

import org.jspecify.annotations.NullMarked;
