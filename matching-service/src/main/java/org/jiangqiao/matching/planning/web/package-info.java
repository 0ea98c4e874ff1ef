/** Week plans over HTTP. */
@NullMarked
package org.jiangqiao.matching.planning.web;

import org.jspecify.annotations.NullMarked;
