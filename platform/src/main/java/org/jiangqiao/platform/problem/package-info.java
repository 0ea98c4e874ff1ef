/** RFC 9457 problem documents: the one form in which every failure leaves a service. */
@NullMarked
package org.jiangqiao.platform.problem;

import org.jspecify.annotations.NullMarked;
