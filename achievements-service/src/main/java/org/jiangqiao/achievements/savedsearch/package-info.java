/** Searches that people keep, and what has come into the corpus for them since. */
@NullMarked
package org.jiangqiao.achievements.savedsearch;

import org.jspecify.annotations.NullMarked;
