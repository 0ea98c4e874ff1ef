/** Answers made of cited sentences, or an honest refusal. */
@NullMarked
package org.jiangqiao.achievements.answer;

import org.jspecify.annotations.NullMarked;
