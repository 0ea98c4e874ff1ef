/** Regions, industries and occupations by their standard codes, in versioned editions. */
@NullMarked
package org.jiangqiao.platform.codelist;

import org.jspecify.annotations.NullMarked;
