/** Suggestions over HTTP. */
@NullMarked
package org.jiangqiao.achievements.suggestion.web;

import org.jspecify.annotations.NullMarked;
