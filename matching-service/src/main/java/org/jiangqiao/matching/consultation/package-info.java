/** The thread between an enterprise and the craftsmen of its case. */
@NullMarked
package org.jiangqiao.matching.consultation;

import org.jspecify.annotations.NullMarked;
