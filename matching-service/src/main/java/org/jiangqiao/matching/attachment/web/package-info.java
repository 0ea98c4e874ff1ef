/** Attachments over HTTP. */
@NullMarked
package org.jiangqiao.matching.attachment.web;

import org.jspecify.annotations.NullMarked;
