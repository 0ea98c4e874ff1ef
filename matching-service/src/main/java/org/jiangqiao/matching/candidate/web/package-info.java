/** Candidates and match runs over HTTP. */
@NullMarked
package org.jiangqiao.matching.candidate.web;

import org.jspecify.annotations.NullMarked;
