package org.jiangqiao.matching.enterprise.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.enterprise.EnterpriseStatus;
import org.jiangqiao.matching.enterprise.SizeClass;
import org.jiangqiao.matching.enterprise.SpecialisedLevel;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as its members and the officers in scope see it.
 *
 * @param usccWarning set when the check character of the code is not what GB 32100 demands
 */
@Schema(name = "Enterprise")
public record EnterpriseView(
    UUID id,
    String name,
    String uscc,
    @Nullable String usccWarning,
    SizeClass sizeClass,
    CodeName industry,
    CodeName region,
    SpecialisedLevel specialisedLevel,
    @Nullable String contactName,
    @Nullable String contactMobile,
    EnterpriseStatus status,
    @Nullable String rejectReason,
    long version,
    Instant createdAt,
    boolean demo) {}
