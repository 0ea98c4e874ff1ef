/** Finds entries of the same person, and has officers decide. */
@NullMarked
package org.jiangqiao.talent.duplicate;

import org.jspecify.annotations.NullMarked;
