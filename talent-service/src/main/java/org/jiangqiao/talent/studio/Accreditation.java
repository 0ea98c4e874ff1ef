package org.jiangqiao.talent.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A union's word for a studio.
 *
 * @param on the day of the document; today if it is not said
 */
public record Accreditation(StudioLevel level, @Nullable LocalDate on, int termYears) {}
