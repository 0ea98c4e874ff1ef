/** Requests are taken at their word: nothing undeclared, nothing missing, nothing unreadable. */
@NullMarked
package org.jiangqiao.platform.request;

import org.jspecify.annotations.NullMarked;
