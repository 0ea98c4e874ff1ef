/** Outcomes over HTTP. */
@NullMarked
package org.jiangqiao.matching.outcome.web;

import org.jspecify.annotations.NullMarked;
