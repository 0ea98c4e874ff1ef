/** Service-level policies over HTTP. */
@NullMarked
package org.jiangqiao.matching.servicelevel.web;

import org.jspecify.annotations.NullMarked;
