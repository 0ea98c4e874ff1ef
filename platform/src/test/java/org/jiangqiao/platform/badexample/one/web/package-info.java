/** Breaks every rule, to show that the rules notice. */
@NullMarked
package org.jiangqiao.platform.badexample.one.web;

import org.jspecify.annotations.NullMarked;
