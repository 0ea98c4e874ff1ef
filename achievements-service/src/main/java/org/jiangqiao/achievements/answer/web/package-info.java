/** Answers over HTTP. */
@NullMarked
package org.jiangqiao.achievements.answer.web;

import org.jspecify.annotations.NullMarked;
