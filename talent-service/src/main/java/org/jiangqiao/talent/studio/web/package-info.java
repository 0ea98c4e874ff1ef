/** Studios over HTTP. */
@NullMarked
package org.jiangqiao.talent.studio.web;

import org.jspecify.annotations.NullMarked;
