/** Studios of innovation: who leads and belongs to them, their accreditation and assessments. */
@NullMarked
package org.jiangqiao.talent.studio;

import org.jspecify.annotations.NullMarked;
