/** Case studies over HTTP. */
@NullMarked
package org.jiangqiao.matching.casestudy.web;

import org.jspecify.annotations.NullMarked;
