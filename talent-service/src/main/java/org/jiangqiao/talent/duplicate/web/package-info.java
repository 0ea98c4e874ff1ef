/** Duplicates over HTTP. */
@NullMarked
package org.jiangqiao.talent.duplicate.web;

import org.jspecify.annotations.NullMarked;
