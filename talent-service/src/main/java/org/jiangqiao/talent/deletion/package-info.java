/** A person's wish that their data be deleted, until it is carried out or taken back. */
@NullMarked
package org.jiangqiao.talent.deletion;

import org.jspecify.annotations.NullMarked;
