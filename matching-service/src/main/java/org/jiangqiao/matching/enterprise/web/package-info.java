/** Enterprises over HTTP. */
@NullMarked
package org.jiangqiao.matching.enterprise.web;

import org.jspecify.annotations.NullMarked;
