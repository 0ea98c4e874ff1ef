/** Help requests over HTTP. */
@NullMarked
package org.jiangqiao.matching.casefile.web;

import org.jspecify.annotations.NullMarked;
