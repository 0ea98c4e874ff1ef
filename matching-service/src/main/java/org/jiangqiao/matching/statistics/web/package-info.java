/** Statistics over HTTP. */
@NullMarked
package org.jiangqiao.matching.statistics.web;

import org.jspecify.annotations.NullMarked;
