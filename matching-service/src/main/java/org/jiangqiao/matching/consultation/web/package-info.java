/** Consultation messages over HTTP. */
@NullMarked
package org.jiangqiao.matching.consultation.web;

import org.jspecify.annotations.NullMarked;
