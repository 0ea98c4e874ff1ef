package org.jiangqiao.talent.craftsman.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.HonourLevel;
import org.jspecify.annotations.Nullable;

@Schema(name = "Honour")
record HonourResponse(
    HonourLevel level,
    @Schema(examples = "全国劳动模范") String title,
    @Nullable Integer year,
    @Nullable String certificateNumber,
    @Schema(description = "An officer has checked it") boolean verified) {

  static HonourResponse of(Honour honour) {
    return new HonourResponse(
        honour.level(),
        honour.title(),
        honour.year(),
        honour.certificateNumber(),
        honour.verified());
  }
}
