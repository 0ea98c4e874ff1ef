/** Photos and documents of a case, stored on disk and read by short-lived links. */
@NullMarked
package org.jiangqiao.matching.attachment;

import org.jspecify.annotations.NullMarked;
