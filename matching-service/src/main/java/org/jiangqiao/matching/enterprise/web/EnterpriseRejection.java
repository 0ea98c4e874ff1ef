package org.jiangqiao.matching.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an enterprise is not approved. */
public record EnterpriseRejection(@NotBlank @Size(max = 500) String reason) {}
