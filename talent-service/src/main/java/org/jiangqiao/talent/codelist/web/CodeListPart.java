package org.jiangqiao.talent.codelist.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeEntry;

@Schema(description = "Some entries of a code list")
record CodeListPart(@Schema(examples = "GB/T 4754-2017") String edition, List<CodeEntry> items) {}
