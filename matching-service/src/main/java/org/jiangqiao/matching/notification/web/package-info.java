/** Notifications over HTTP, as a list and as a stream. */
@NullMarked
package org.jiangqiao.matching.notification.web;

import org.jspecify.annotations.NullMarked;
