package org.jiangqiao.matching.enterprise;

import org.jspecify.annotations.Nullable;

/** What an enterprise says about itself. */
public record EnterpriseProfile(
    String name,
    String uscc,
    SizeClass sizeClass,
    String industryCode,
    String regionCode,
    SpecialisedLevel specialisedLevel,
    @Nullable String contactName,
    @Nullable String contactMobile) {}
