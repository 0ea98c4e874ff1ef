/** Invitations over HTTP. */
@NullMarked
package org.jiangqiao.matching.invitation.web;

import org.jspecify.annotations.NullMarked;
