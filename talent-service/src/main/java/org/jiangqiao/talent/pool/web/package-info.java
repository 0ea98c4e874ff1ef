/** The pool as files, over HTTP. */
@NullMarked
package org.jiangqiao.talent.pool.web;

import org.jspecify.annotations.NullMarked;
