package org.jiangqiao.matching.obligation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Whom it is about: an account, and the entries of the pool that are theirs. */
record ObligationQuery(
    @NotBlank @Size(max = 255) String accountId,
    @NotNull @Size(max = 100) List<@NotNull UUID> craftsmanIds) {}
