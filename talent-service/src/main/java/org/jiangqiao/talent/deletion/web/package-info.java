/** Deletions of personal data over HTTP. */
@NullMarked
package org.jiangqiao.talent.deletion.web;

import org.jspecify.annotations.NullMarked;
