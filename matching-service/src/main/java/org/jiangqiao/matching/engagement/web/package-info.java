/** Engagements and visits over HTTP. */
@NullMarked
package org.jiangqiao.matching.engagement.web;

import org.jspecify.annotations.NullMarked;
