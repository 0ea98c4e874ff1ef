/** The life of a help request: one case from question to outcome, and who takes part in it. */
@NullMarked
package org.jiangqiao.matching.helprequest;

import org.jspecify.annotations.NullMarked;
