package org.jiangqiao.matching.candidate.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseInBrief", description = "A case as told to who takes no part in it")
record CaseInBrief(
    UUID id,
    String caseNumber,
    @Schema(description = "Without names and contact details of the enterprise") String title,
    HelpKind kind,
    Urgency urgency,
    HelpRequestStatus status,
    CodeName region,
    CodeName industry,
    @Nullable String trade) {}
