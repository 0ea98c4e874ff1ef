/** The directory and the search for candidates over HTTP. */
@NullMarked
package org.jiangqiao.talent.directory.web;

import org.jspecify.annotations.NullMarked;
