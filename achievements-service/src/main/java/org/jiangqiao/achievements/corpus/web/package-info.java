/** The corpus over HTTP. */
@NullMarked
package org.jiangqiao.achievements.corpus.web;

import org.jspecify.annotations.NullMarked;
