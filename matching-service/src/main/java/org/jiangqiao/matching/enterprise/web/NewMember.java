package org.jiangqiao.matching.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The account that is to act for the enterprise too. */
public record NewMember(@NotBlank @Size(max = 100) String accountId) {}
