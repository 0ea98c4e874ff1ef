package org.jiangqiao.talent.duplicate.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DuplicateToldApart")
record NotSame(@Schema(examples = "同名，身份证号不同") @Size(max = 500) @Nullable String note) {}
