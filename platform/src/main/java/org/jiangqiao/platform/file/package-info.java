/** Uploaded files on disk, recognised by content, and short-lived links to them. */
@NullMarked
package org.jiangqiao.platform.file;

import org.jspecify.annotations.NullMarked;
