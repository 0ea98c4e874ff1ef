/** Saved searches over HTTP. */
@NullMarked
package org.jiangqiao.achievements.savedsearch.web;

import org.jspecify.annotations.NullMarked;
