/** What people have promised, for our other services. */
@NullMarked
package org.jiangqiao.matching.obligation.web;

import org.jspecify.annotations.NullMarked;
