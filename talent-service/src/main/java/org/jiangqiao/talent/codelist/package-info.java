/** Importing complete editions of the code lists and telling the other services. */
@NullMarked
package org.jiangqiao.talent.codelist;

import org.jspecify.annotations.NullMarked;
